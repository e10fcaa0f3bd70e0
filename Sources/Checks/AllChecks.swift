import KnowledgeBase

/// Every check, in the order in which a reader would look for it; the folders say what each is about.
enum AllChecks {
  static let ofArticles: [any ArticleCheck] = [
    ByteOrderMark(), CarriageReturn(), DeepNesting(), FileTooLarge(), InvalidEncoding(),
    UnreadableFile(),
    DuplicateFrontMatterKey(), InvalidFrontMatter(), InvalidFrontMatterValue(),
    MissingFrontMatter(), MissingFrontMatterKey(), UnclosedFrontMatter(), UnknownFrontMatterKey(),
    UnknownKind(),
    InvalidArticleID(), KindFolderMismatch(),
    DuplicateSection(), EmptySection(), HeadingLevelJump(), ItemWithoutLink(), MisplacedSection(),
    MissingSection(), MissingSummary(), MissingTitle(), SeveralTitles(), TextOutsideList(),
    UnknownSection(),
    AbsoluteLink(), DuplicateRelation(), ExtensionSyntax(), InvalidSuppression(),
    LinkCaseMismatch(), LinkOutsideContent(), LinkToAlias(), LinkToItself(), RawHTML(),
    UndecodableLink(), UnresolvedHeading(), UnresolvedLink(), UnresolvedReference(), WrongFarEnd(),
    DuplicateOptionKey(), EvidenceWrongWay(), LevelOutsideScale(), MalformedEvidence(),
    MalformedOption(), MalformedSkipCondition(), OptionWithoutLevel(), QuantityBounds(),
    ReservedOptionKey(), ScaleWithoutEnds(), TooFewOptions(), UnknownLens(), UnknownOption(),
    UnknownQuantity(),
    WeightOutsideScale(),
    HeuristicWithoutCounterweight(), NoneKnownBesideOthers(),
    MalformedGate(), MalformedGroup(), MalformedPopulation(), MalformedThreshold(),
    MalformedVerdicts(), MissingThreshold(), ThresholdOrder(),
    IncompleteSource(), LongSummary(), ScaffoldLeft(),
  ]

  static let ofCatalogs: [any CatalogCheck] = [
    AliasCollision(), DuplicateArticleID(), DuplicateTitle(),
    InverseByHand(),
    DuplicateFactor(),
    LatePrerequisite(), LensWithoutQuestions(), OrphanArticle(), PrerequisiteCycle(),
    UnreachableQuestion(), UnsupportedAntipattern(),
    MissingPolicy(),
  ]

  /// The checks that presuppose what all others see to.
  static let proofs: [any ProofCheck] = [
    BetterAnswerPunished(), ShadowedCondition(), UnfindableAntipattern(),
    BestAnswersPunished(), GateAlwaysHolds(), GateNeverHolds(), NonMonotonePolicy(),
    ShadowedGateCondition(), WorstAnswersExcused(),
  ]

  /// The checks that depend on the day, as `YYYY-MM-DD`.
  static func ofArticles(on today: String) -> [any ArticleCheck] {
    [ReviewOverdue(today: today)]
  }

  /// The types of all checks.
  static let all: [any Check.Type] =
    ofArticles.map { type(of: $0) } + ofCatalogs.map { type(of: $0) }
    + proofs.map { type(of: $0) } + [ReviewOverdue.self]

  /// The identifiers of all checks, in alphabetical order.
  static let identifiers = all.map { $0.identifier }.sorted()
}
