import ToolTesting

/// A Swift file of the checkout.
struct SourceFile: Sendable {
  let path: String
  let lines: [String]
  /// The lines without comments and without what stands in quotation marks.
  let code: [String]

  init(_ path: String) {
    self.path = path
    lines = Checkout.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    code = SourceFile.code(of: lines)
  }

  /// The module to which it belongs: the folder below `Sources` or `Tests`.
  var module: String {
    SourceFile.module(of: path)
  }

  /// The module to which the file with that path belongs.
  static func module(of path: String) -> String {
    path.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  /// Every Swift file below these folders.
  static func all(in folders: String...) throws -> [SourceFile] {
    try read.get().filter { file in folders.contains { file.path.hasPrefix($0 + "/") } }
  }

  private static let read: Result<[SourceFile], any Error> = Result {
    try ["Sources", "Tests"].flatMap { try Checkout.files(in: $0) }
      .filter { $0.hasSuffix(".swift") }.map { SourceFile($0) }
  }

  /// The modules that it imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
        words[..<place].allSatisfy({ SourceFile.beforeImport.contains($0) })
      else { return nil }
      let kinds = ["struct", "class", "enum", "func", "var", "let", "protocol", "typealias"]
      let name = kinds.contains(words[place + 1]) ? words.last ?? "" : words[place + 1]
      return String(name.prefix { $0 != "." })
    }
  }

  private static let beforeImport = [
    "public", "package", "internal", "fileprivate", "private", "@testable", "@preconcurrency",
  ]

  private static func code(of lines: [String]) -> [String] {
    var isInText = false
    return lines.map { line in
      let marks = line.components(of: "\"\"\"")
      let isInside = isInText
      if marks % 2 == 1 { isInText.toggle() }
      return isInside || marks > 0 ? "" : SourceFile.bare(line)
    }
  }

  private static func bare(_ line: String) -> String {
    var kept = ""
    var isInQuotes = false
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "\"" {
        isInQuotes.toggle()
      } else if !isInQuotes {
        kept.append(character)
        if kept.hasSuffix("//") { return String(kept.dropLast(2)) }
      }
    }
    return kept
  }
}

/// A function, an initialiser or a computed value, and how long it is.
struct Routine: Hashable {
  let name: String
  let line: Int
  let length: Int
}

extension SourceFile {
  /// Every routine with a body, found by counting braces.
  var routines: [Routine] {
    let code = self.code
    return code.indices.compactMap { start in
      guard let name = SourceFile.name(declaredIn: code[start]) else { return nil }
      return length(of: code, from: start).map { Routine(name: name, line: start + 1, length: $0) }
    }
  }

  private static func name(declaredIn line: String) -> String? {
    let words = line.split(whereSeparator: { " (<{:".contains($0) }).map(String.init)
    guard let place = words.firstIndex(where: { ["func", "init", "init?", "deinit"].contains($0) })
    else { return nil }
    let isDeclared = words[..<place].allSatisfy { word in
      word.hasPrefix("@") || modifiers.contains(word)
    }
    guard isDeclared else { return nil }
    return words[place] == "func" && place + 1 < words.count ? words[place + 1] : words[place]
  }

  private static let modifiers = [
    "public", "package", "internal", "fileprivate", "private", "static", "mutating", "consuming",
    "borrowing", "override", "convenience", "required", "final", "nonisolated", "inlinable",
  ]

  /// The lines from a declaration to the brace that closes its body; `nil`: it has none.
  private func length(of code: [String], from start: Int) -> Int? {
    var depth = 0
    var hasBody = false
    for index in start..<code.count {
      if index > start, !hasBody, SourceFile.name(declaredIn: code[index]) != nil { return nil }
      for character in code[index] {
        if character == "{" {
          depth += 1
          hasBody = true
        } else if character == "}" {
          depth -= 1
          if depth < 0 { return nil }
        }
      }
      if hasBody && depth == 0 { return index - start + 1 }
    }
    return nil
  }
}

extension String {
  /// How often a text stands in it.
  func components(of text: String) -> Int {
    var count = 0
    var rest = self[...]
    while let found = rest.firstRange(of: text) {
      count += 1
      rest = rest[found.upperBound...]
    }
    return count
  }
}
