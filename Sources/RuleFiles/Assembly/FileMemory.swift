/// What files said when they were read: several states of one book share most of their files, and a
/// file of the same path and bytes says the same.
package final class FileMemory {
  private var readings: [BookFile: FileReading] = [:]
  /// How many files had to be read.
  package var count: Int { readings.count }

  /// A memory of nothing.
  package init() {}

  /// What the file says, from memory or from its bytes.
  func reading(of file: BookFile) -> FileReading {
    if let known = readings[file] { return known }
    let reading = WrittenFile.read(file)
    readings[file] = reading
    return reading
  }
}
