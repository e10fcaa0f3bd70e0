import Assessment
import KnowledgeBase
import Markdown
import Report
import Templating

/// Puts the pages of a review into their templates.
struct ReviewPageWriter: Sendable {
  /// What every form carries so that nobody has to keep it.
  struct State {
    let record: String
    let bookmark: String
    let isSettled: Bool
  }

  static let address = Address(path: ReviewDesk.path)

  private let writer: PageWriter

  /// How much there is to answer, told before it begins; it is computed once, for that takes a while.
  private let outlooks: [Review.Scope: String]

  init(_ writer: PageWriter) {
    self.writer = writer
    self.outlooks = Dictionary(
      uniqueKeysWithValues: Review.Scope.allCases.map { scope in
        let interview = Interview(Review(title: "", scope: scope), in: writer.index.catalog)
        return (scope, Self.outlook(interview))
      })
  }

  /// The page of an article, for whoever wants to read more of it.
  func address(of id: ArticleID) -> Address? { writer.index[id]?.address }

  /// Where a review begins or goes on.
  ///
  /// - Parameter problems: why a form or a file could not be taken, a summary first.
  /// - Returns: the page.
  func startPage(problems: [String]) -> Page {
    let scopes = Review.Scope.allCases.map { scope -> Scope in
      [
        .id: .text("field.scope.\(scope.rawValue)"), .value: .text(scope.rawValue),
        .text: .text(scope == .all ? "The whole review" : "A quick review: the core questions"),
        .hint: .text(outlooks[scope] ?? ""), .isChecked: .flag(scope == .all),
      ]
    }
    return page(
      title: problems.isEmpty ? Self.title : "\(Self.errorMark)\(Self.title)",
      template: writer.theme.reviewStart,
      [
        .hasErrors: .flag(!problems.isEmpty),
        .heading: .text(problems.first ?? ""),
        .errors: .list(problems.dropFirst().map { [.text: .text($0)] }),
        .choices: .list(scopes),
      ])
  }

  /// The page of a step.
  func page(_ page: ReviewPage, _ turn: ReviewTurn, _ state: State) -> Page {
    let isChoice = !page.choices.isEmpty
    return self.page(
      title: (turn.problems.isEmpty ? "" : Self.errorMark) + page.heading,
      template: writer.theme.review,
      hidden(state, understood: turn.understood).merging([
        .hasErrors: .flag(!turn.problems.isEmpty),
        .errors: .list(turn.problems.map { problem($0, on: page) }),
        .changes: .list(turn.changes.map { [.text: .text($0)] }),
        .position: .text(page.position),
        .heading: .text(page.heading),
        .asksChoice: .flag(isChoice),
        .asksText: .flag(!isChoice && page.input != nil),
        .asksNothing: .flag(!isChoice && page.input == nil),
        .intro: .list(page.intro.map { [.text: .text($0)] }),
        .choices: .list(
          page.choices.enumerated().map { place, choice in
            self.choice(place, choice, kind: page.takesSeveral ? "checkbox" : "radio")
          }),
        .input: input(page),
        .understood: understood(turn.understood),
        .annotation: annotation(page.addition),
        .groups: .list(page.sections.map(section)),
        .hasHelp: .flag(!page.help.isEmpty),
        .helps: .list(page.help.map { [.text: .text($0)] }),
        .more: .optional(page.more?.href(from: Self.address.folder)),
        .buttons: .list(page.buttons.enumerated().map(button)),
      ]))
  }

  /// The result: the report, the way to keep it, and the way back.
  ///
  /// - Parameters:
  ///   - report: in Markdown.
  ///   - state: what the form carries.
  ///   - isWhole: whether everything was answered and confirmed.
  /// - Returns: the page.
  func result(_ report: String, _ state: State, isWhole: Bool) -> Page {
    let body = HTMLRenderer.sections(report) { _, isImage in isImage ? "" : nil }
    let lead = body.sections.first { $0.heading == nil }?.html ?? ""
    return page(
      title: body.title?.text ?? Self.title, template: writer.theme.reviewResult,
      hidden(state, understood: nil).merging([
        .headingHTML: .html(HTML(markup: body.titleHTML)),
        .lead: .html(HTML(markup: lead)),
        .buttons: .list([
          button(
            1,
            isWhole
              ? ReviewPage.Button(action: .back, text: "Back to the answers")
              : ReviewPage.Button(action: .goOn, text: "Go on with the questions"))
        ]),
        .sections: .list(
          body.sections.compactMap { section in
            section.heading.map { heading in
              [
                .id: .text(heading.id), .headingHTML: .html(HTML(markup: section.headingHTML)),
                .html: .html(HTML(markup: section.html)),
              ]
            }
          }),
      ]))
  }

  private static func outlook(_ interview: Interview) -> String {
    [InterviewSentences.outlook(interview), InterviewSentences.quick(interview)]
      .compactMap(\.self).joined(separator: " ")
  }

  private static let title = "Review a proposal"
  private static let errorMark = "Error: "

  private func page(title: String, template: Template, _ scope: Scope) -> Page {
    writer.page(
      at: Self.address, title: title,
      description: "Answer the questions that balance a proposed automation.", shelf: .review,
      template: template, scope)
  }

  private func hidden(_ state: State, understood: ReviewTurn.Understood?) -> Scope {
    let fields: [(FieldName, String?)] = [
      (.record, state.record), (.bookmark, state.bookmark), (.understood, understood?.typed),
      (.settled, state.isSettled ? "yes" : nil),
    ]
    return [
      .hidden: .list(
        fields.compactMap { name, value in
          value.map { [.label: .text(name.rawValue), .value: .text($0)] }
        })
    ]
  }

  private func problem(_ problem: ReviewTurn.Problem, on page: ReviewPage) -> Scope {
    let target: String? =
      switch problem.field {
      case .choice: page.choices.isEmpty ? nil : "field.choice.0"
      case .text: page.input == nil ? nil : "field.text"
      case .note, .seen: page.addition == nil ? nil : "field.\(problem.field.rawValue)"
      default: nil
      }
    return [
      .href: .optional(target.map { "#\($0)" }), .isPlain: .flag(target == nil),
      .text: .text(problem.text),
    ]
  }

  private func choice(_ place: Int, _ choice: ReviewPage.Choice, kind: String) -> Scope {
    [
      .kind: .text(kind), .id: .text("field.choice.\(place)"), .value: .text(choice.value),
      .text: .text(choice.text), .isChecked: .flag(choice.isChosen),
    ]
  }

  private func input(_ page: ReviewPage) -> Value {
    .list(
      [page.input].compactMap(\.self).map { input in
        [
          .label: .optional(input.label), .hint: .optional(input.hint),
          .value: .text(input.value),
        ]
      })
  }

  private func understood(_ understood: ReviewTurn.Understood?) -> Value {
    .list(
      [understood].compactMap(\.self).map { understood in
        [.text: .text(understood.words), .note: .optional(understood.note)]
      })
  }

  private func annotation(_ addition: ReviewPage.Addition?) -> Value {
    .list(
      [addition].compactMap(\.self).map { addition in
        let grades = addition.grade.map { chosen in
          Grade.allCases.map { grade -> Scope in
            [
              .value: .text(grade.rawValue), .text: .text(grade.title.capitalisedFirst),
              .isChecked: .flag(grade == chosen),
            ]
          }
        }
        return [
          .isOpen: .flag(addition.isOpen), .note: .text(addition.note),
          .seen: .text(addition.seen), .hasGrades: .flag(grades != nil),
          .grades: .list(grades ?? []),
        ]
      })
  }

  private func section(_ section: ReviewPage.Section) -> Scope {
    [
      .heading: .text(section.heading),
      .items: .list(
        section.lines.map { line in
          [
            .label: .text(line.label), .text: .text(line.text), .value: .text(line.action.value),
          ]
        }),
    ]
  }

  private func button(_ place: Int, _ button: ReviewPage.Button) -> Scope {
    [
      .value: .text(button.action.value), .text: .text(button.text),
      .isQuiet: .flag(place > 0),
    ]
  }
}
