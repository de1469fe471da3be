import Days
import RuleModel

/// A line of the table of all rules.
struct TableLine {
  /// What stands over the columns.
  static let titles = TableLine(
    symbol: .empty, name: "rule", force: "force", compliance: "compliance",
    enforcement: "enforcement", since: "since")

  let symbol: Symbol
  let name: String
  let force: String
  let compliance: String
  let enforcement: String
  let since: String

  private init(
    symbol: Symbol, name: String, force: String, compliance: String, enforcement: String,
    since: String
  ) {
    self.symbol = symbol
    self.name = name
    self.force = force
    self.compliance = compliance
    self.enforcement = enforcement
    self.since = since
  }

  /// A line over the lines of the units of a rule.
  init(title: String) {
    self.init(symbol: .empty, name: title, force: "", compliance: "", enforcement: "", since: "")
  }

  /// What stands.
  init(_ glance: Glance, name: String) {
    let outline = glance.outline
    let mark = glance.certainty == .unconfirmed ? " (not confirmed)" : ""
    self.init(
      symbol: glance.symbol, name: name, force: (outline?.force.words ?? "not covered") + mark,
      compliance: outline?.applicability.words ?? "",
      enforcement: outline?.enforcement.words ?? "", since: outline?.since?.spoken ?? "")
  }

  /// Whether all but the name is the same.
  func isLike(_ other: TableLine) -> Bool {
    force == other.force && compliance == other.compliance && enforcement == other.enforcement
      && since == other.since
  }

  /// Whether it is a line over others.
  var isTitle: Bool { force.isEmpty }

  /// What stands in the columns.
  var cells: [String] { [name, force, compliance, enforcement, since] }
}

extension [TableLine] {
  /// The lines in columns under their titles.
  func columns(_ style: Style) -> String {
    let widths = widths
    let indent = style.ascii ? "    " : "  "
    let signs = Dictionary(uniqueKeysWithValues: Symbol.allCases.map { ($0, $0.sign(style)) })
    // Bytes and not text: a table of a large book has a million of them.
    var text = [UInt8](indent.utf8)
    text.reserveCapacity(count * (widths.reduce(8, +)))
    TableLine.titles.write(to: &text, widths)
    for line in self {
      text.append(UInt8(ascii: "\n"))
      text.append(contentsOf: (line.isTitle ? indent : signs[line.symbol] ?? indent).utf8)
      line.write(to: &text, widths)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The lines as sentences.
  var spoken: String {
    filter { !$0.isTitle }.map { line in
      let words = zip(TableLine.titles.cells, line.cells).filter { !$1.isEmpty }
        .map { "\($0) \($1)" }
      return words.joined(separator: ", ") + "."
    }.joined(separator: "\n")
  }

  private var widths: [Int] {
    var widths = TableLine.titles.cells.map(\.columns)
    for line in self {
      line.forEachCell { index, cell in widths[index] = max(widths[index], cell.columns) }
    }
    return widths.map { $0 + 2 }
  }

  private func max(_ left: Int, _ right: Int) -> Int { Swift.max(left, right) }
}

extension TableLine {
  /// The same cells, without an array of them.
  fileprivate func forEachCell(_ body: (Int, String) -> Void) {
    body(0, name)
    body(1, force)
    body(2, compliance)
    body(3, enforcement)
    body(4, since)
  }

  /// Writes the cells in columns of these widths, without spaces at the end.
  fileprivate func write(to text: inout [UInt8], _ widths: [Int]) {
    var owed = 0
    forEachCell { index, cell in
      if !cell.isEmpty {
        for _ in 0..<owed { text.append(UInt8(ascii: " ")) }
        text.append(contentsOf: cell.utf8)
        owed = 0
      }
      owed += widths[index] - cell.columns
    }
  }
}
