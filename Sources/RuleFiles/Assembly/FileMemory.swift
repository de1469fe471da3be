/// What files said when they were read: several states of one book share most of their files, and a
/// file of the same path and bytes says the same.
package final class FileMemory {
  /// By path: to look for a file, nobody reads through its bytes but to compare them.
  private var readings: [String: [(bytes: [UInt8], reading: FileReading)]] = [:]
  /// How many files had to be read.
  package private(set) var count = 0

  /// A memory of nothing.
  package init() {}

  /// Reads files for each number below a count, and has what they say in order.
  package typealias Spreading = (
    _ count: Int, _ work: @escaping @Sendable (Int) -> FileReading
  ) -> [FileReading]

  /// One file after the other.
  package static func inTurn(
    _ count: Int, _ work: @escaping @Sendable (Int) -> FileReading
  ) -> [FileReading] { (0..<count).map(work) }

  /// Reads files that are not known yet. How they are spread changes nothing about what they say.
  package func learn(_ files: [BookFile], _ spread: Spreading) {
    let new = files.filter { known($0) == nil }
    for (file, reading) in zip(new, spread(new.count) { WrittenFile.read(new[$0]) }) {
      keep(reading, of: file)
    }
  }

  /// What the file says, from memory or from its bytes.
  func reading(of file: BookFile) -> FileReading {
    if let known = known(file) { return known }
    let reading = WrittenFile.read(file)
    keep(reading, of: file)
    return reading
  }

  private func known(_ file: BookFile) -> FileReading? {
    readings[file.path]?.first { $0.bytes == file.bytes }?.reading
  }

  private func keep(_ reading: FileReading, of file: BookFile) {
    readings[file.path, default: []].append((file.bytes, reading))
    count += 1
  }
}
