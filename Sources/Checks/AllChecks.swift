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
    MissingSection(), MissingTitle(), SeveralTitles(), TextOutsideList(), UnknownSection(),
    AbsoluteLink(), DuplicateRelation(), ExtensionSyntax(), InvalidSuppression(),
    LinkCaseMismatch(), LinkOutsideContent(), LinkToAlias(), LinkToItself(), RawHTML(),
    UndecodableLink(), UnresolvedHeading(), UnresolvedLink(), UnresolvedReference(), WrongFarEnd(),
    DuplicateOptionKey(), EvidenceWrongWay(), LevelOutsideScale(), MalformedEvidence(),
    MalformedOption(), MalformedSkipCondition(), OptionWithoutLevel(), ReservedOptionKey(),
    ScaleWithoutEnds(), TooFewOptions(), UnknownLens(), UnknownOption(), UnknownQuantity(),
    WeightOutsideScale(),
    HeuristicWithoutCounterweight(), NoneKnownBesideOthers(),
    MalformedGate(), MalformedGroup(), MalformedPopulation(), MalformedThreshold(),
    MalformedVerdicts(), MissingThreshold(), ThresholdOrder(),
  ]

  static let ofCatalogs: [any CatalogCheck] = [
    AliasCollision(), DuplicateArticleID(), DuplicateTitle(),
    InverseByHand(),
    LatePrerequisite(), LensWithoutQuestions(), PrerequisiteCycle(), UnreachableQuestion(),
    UnsupportedAntipattern(),
    MissingPolicy(),
  ]

  /// The identifiers of all checks, in alphabetical order.
  static let identifiers: [String] =
    (ofArticles.map { type(of: $0).identifier } + ofCatalogs.map { type(of: $0).identifier })
    .sorted()
}
