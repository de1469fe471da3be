/// Text from a book as Markdown may see it: nothing in it is markup, and it stays on one line.
package func escaped(_ text: some StringProtocol) -> String {
  shown(text).map { character -> String in
    switch character {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~", "!", "$": "\\\(character)"
    case "&": "&amp;"
    case "@": "&#64;"
    case "\n", "\r\n": " "
    default: String(character)
    }
  }.joined().replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;")
}

/// A table whose cells are escaped already.
package func markdownTable(_ titles: [String], _ rows: [[String]]) -> String {
  func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
  let rule = "|" + titles.map { _ in " --- |" }.joined()
  return ([line(titles), rule] + rows.map(line)).joined(separator: "\n")
}
