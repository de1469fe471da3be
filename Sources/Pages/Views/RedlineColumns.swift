import Redlines

/// A changed paragraph twice: as it was, and beside it as it is; each with its own marks.
///
/// It stands beside the paragraph in one piece, and the style shows one of the two.
struct RedlineColumns: Sendable {
  private let row: Redline.Row
  private let redline: Redline

  init(_ row: Redline.Row, of redline: Redline) {
    self.row = row
    self.redline = redline
  }

  var node: Node {
    .div[.class("abreast")](
      column("Earlier", without: .inserted), column("Later", without: .deleted))
  }

  private func column(_ title: String, without kind: Redline.Run.Kind) -> Node {
    let runs = row.runs.filter { $0.kind != kind }
    return .div(
      .p[.class("ordinal")](.text(title)),
      runs.isEmpty ? .p[.class("none")]("No such paragraph.") : .p(nodes(runs)))
  }

  private func nodes(_ runs: [Redline.Run]) -> Node {
    runs.enumerated().nodes { index, run in
      [index == 0 || run.isGlued ? .nothing : " ", node(run)]
    }
  }

  private func node(_ run: Redline.Run) -> Node {
    let text = Node.text(redline.text(of: run).law)
    return switch run.kind {
    case .equal: text
    case .deleted: .del(text)
    case .inserted: .ins(text)
    }
  }
}
