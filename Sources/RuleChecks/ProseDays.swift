import Days
import RuleModel

/// A line of prose below the front matter.
struct ProseLine {
  /// Its number in the file, from 1.
  let number: Int
  let text: Substring

  /// A day named in it, and where.
  struct NamedDay {
    let day: Day
    let column: Int
    let length: Int
  }

  /// The days it names in full: `2025-05-15`, `May 15, 2025` or `15 May 2025`.
  var days: [NamedDay] {
    // Most lines name none, and every day has a digit or another number in it.
    guard text.utf8.contains(where: { 48...57 ~= $0 || $0 >= 0x80 }) else { return [] }
    let words = words
    return words.indices.compactMap { index in
      if let day = try? Day(iso: words[index].bare) {
        return named(day, words[index...index])
      }
      guard index + 2 < words.endIndex else { return nil }
      let three = words[index...index + 2]
      return longDay(three.map(\.bare)).map { named($0, three) }
    }
  }
}

extension SourceTexts {
  /// The lines of a file below its front matter; none where they name no day for certain.
  func prose(of path: String) -> [ProseLine] {
    guard let bytes = bytes(of: path), bytes[bytes.firstFence...].mayHaveYear else { return [] }
    let lines = lines(of: path)
    guard let end = lines.dropFirst().firstIndex(where: \.isFence) else { return [] }
    return lines.indices.dropFirst(end + 1).map { ProseLine(number: $0 + 1, text: lines[$0]) }
  }
}

extension [UInt8] {
  /// Where a line below the first begins with `---`: front matter ends there or further below.
  fileprivate var firstFence: Int {
    withUnsafeBufferPointer { bytes in
      for index in bytes.indices.dropLast(3) where bytes[index] == UInt8(ascii: "\n") {
        if bytes[(index + 1)...(index + 3)].allSatisfy({ $0 == UInt8(ascii: "-") }) { return index }
      }
      return 0
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether four digits stand in a row, or there is a character that may be a digit elsewhere.
  fileprivate var mayHaveYear: Bool {
    withUnsafeBufferPointer { bytes in
      var digits = 0
      for byte in bytes {
        if byte >= 0x80 { return true }
        digits = 48...57 ~= byte ? digits + 1 : 0
        if digits == 4 { return true }
      }
      return false
    }
  }
}

extension Substring {
  /// Whether front matter ends here: `---`, perhaps with blanks behind it.
  fileprivate var isFence: Bool {
    utf8.starts(with: "---".utf8)
      && utf8.dropFirst(3).allSatisfy { [UInt8(ascii: " "), UInt8(ascii: "\t")].contains($0) }
  }
}

extension ProseLine {
  private typealias Word = Substring

  private var words: [Word] { text.split(separator: " ") }

  private func named(_ day: Day, _ words: ArraySlice<Word>) -> NamedDay {
    let first = words[words.startIndex]
    let last = words[words.endIndex - 1]
    let start = first.startIndex
    let end = last.index(last.startIndex, offsetBy: last.bare.count)
    return NamedDay(
      day: day, column: text.distance(from: text.startIndex, to: start) + 1,
      length: text.distance(from: start, to: max(start, end)))
  }

  /// The day that three words name with the month as a word.
  private func longDay(_ words: [Substring]) -> Day? {
    let hasMonth = words.prefix(2).contains { $0.first?.isLetter ?? false && $0.count > 2 }
    guard hasMonth, words[2].count == 4, words[2].allSatisfy(\.isNumber) else { return nil }
    return try? DayReading(today: nil).day(words.joined(separator: " "))
  }
}

extension Substring {
  /// The word without punctuation at its end.
  fileprivate var bare: Substring {
    var word = self
    while let last = word.last, !last.isLetter, !last.isNumber { word = word.dropLast() }
    return word
  }
}
