import Redlines

/// A changed text in one piece, with what was deleted and inserted marked in place.
///
/// The earlier and the later text can be had without the marks; that needs no script.
struct RedlineView: Sendable {
  /// What is shown one after the other.
  private enum Piece {
    case difference(Redline.Row, number: Int)
    case unchanged([Redline.Row])
  }

  private let redline: Redline
  private let prefix: String

  init(from earlier: String, to later: String, prefix: String) {
    redline = Redline(from: earlier, to: later)
    self.prefix = prefix
  }

  var node: Node {
    guard redline.likeness == .different else {
      return .p("No word differs: only marks of layout do.")
    }
    return .div[.class("redline")](
      choice, legend, .div[.class("prose")](pieces.map(node)))
  }

  private var changedRows: [Redline.Row] { redline.rows.filter { $0.kind != .unchanged } }

  private var differences: Int { changedRows.count }

  private var pieces: [Piece] {
    var pieces: [Piece] = []
    var number = 0
    for row in redline.rows {
      if row.kind != .unchanged {
        number += 1
        pieces.append(.difference(row, number: number))
      } else if case .unchanged(let rows)? = pieces.last {
        pieces[pieces.count - 1] = .unchanged(rows + [row])
      } else {
        pieces.append(.unchanged([row]))
      }
    }
    return pieces
  }

  private func node(_ piece: Piece) -> Node {
    switch piece {
    case .difference(let row, let number): difference(row, number)
    case .unchanged(let rows):
      .details[.class("folded")](
        .summary(.text("* * * \(count(rows.count, "paragraph")) unchanged")),
        rows.nodes { .p(runs($0)) })
    }
  }
}

extension RedlineView {
  private func difference(_ row: Redline.Row, _ number: Int) -> Node {
    .div[.class("difference"), .id(name(number))](
      .p[.class("ordinal")](ordinal(number), moveEnd(row.kind)),
      .p[.class("marked")](runs(row)), RedlineColumns(row, of: redline).node)
  }

  /// Where a paragraph that moved stands in the other text, as a link; nothing for the others.
  private func moveEnd(_ kind: Redline.Row.Kind) -> Node {
    guard let end = kind.moveEnd,
      let number = changedRows.firstIndex(where: { $0.kind == end.other })
    else { return .nothing }
    return [.text(end.words), ". ", .a[.href(name(number + 1))](.text(end.link)), ". "]
  }

  private func name(_ number: Int) -> ElementName { ElementName("\(prefix)-d\(number)") }

  /// The number of the difference, as a link to the next one.
  private func ordinal(_ number: Int) -> Node {
    let words = Node.text("Difference \(number) of \(differences)")
    guard differences > 1 else { return [words, ". "] }
    let next = number == differences ? 1 : number + 1
    return [words, ". ", .a[.href(name(next))](.text(next == 1 ? "First" : "Next")), ". "]
  }

  private func runs(_ row: Redline.Row) -> Node {
    row.runs.enumerated().nodes { index, run in
      [index == 0 || run.isGlued ? .nothing : " ", self.run(run)]
    }
  }

  /// A run, with words around it for those who do not see the marks.
  private func run(_ run: Redline.Run) -> Node {
    let text = Node.text(redline.text(of: run).law)
    return switch run.kind {
    case .equal: text
    case .deleted: .del(unseen("deleted: "), text, unseen(" end of deleted"))
    case .inserted: .ins(unseen("inserted: "), text, unseen(" end of inserted"))
    }
  }

  private func unseen(_ words: String) -> Node { .span[.class("unseen")](.text(words)) }
}

extension RedlineView {
  private var choice: Node {
    .fieldset[.class("choice")](
      .legend("Show"), radio("redline", "Redline", isChecked: true),
      radio("earlier", "Earlier text"), radio("later", "Later text"),
      .span[.class("roomy")](radio("beside", "Side by side")))
  }

  private func radio(_ value: String, _ words: String, isChecked: Bool = false) -> Node {
    let name = ElementName("\(prefix)-\(value)")
    let attributes: [Attribute] = [
      .type("radio"), .name("\(prefix)-view"), .id(name), .class(value), .value(value),
    ]
    return .span(
      .input[all: attributes + (isChecked ? [.checked] : [])](),
      .label[.forField(name)](.text(words)))
  }

  private var legend: Node {
    let kinds = redline.rows.flatMap(\.runs).map(\.kind)
    let deleted = kinds.count { $0 == .deleted }
    let inserted = kinds.count { $0 == .inserted }
    return .p[.class("legend")](
      .del("Struck out"), ": deleted, ", .text(count(deleted, "passage")), ". ",
      .ins("Underlined twice"), ": inserted, ", .text(count(inserted, "passage")), ". ",
      .text("\(count(differences, "paragraph")) of \(redline.rows.count) differ."))
  }
}

extension Redline.Row.Kind {
  /// What to say at an end of a move, what the link to the other end is called, and which that is.
  fileprivate var moveEnd: (words: String, link: String, other: Redline.Row.Kind)? {
    switch self {
    case .movedFrom(let move):
      ("Move \(move), from here", "New place of move \(move)", .movedTo(move))
    case .movedTo(let move):
      ("Move \(move), to here", "Old place of move \(move)", .movedFrom(move))
    case .unchanged, .changed, .deleted, .inserted: nil
    }
  }
}
