import Testing
import ToolTesting

@testable import BookIndex

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of values under keys: what was written, or a doubt.
@Suite struct KeyedFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path + "/file" }

  /// Values of many lengths under keys that are spread like those of an index.
  private static func values(_ count: Int) -> [UInt64: [UInt8]] {
    var values: [UInt64: [UInt8]] = [:]
    for number in 0..<count {
      let key = IndexKey.shelf("rules/x/\(number)").number
      values[key] = (0..<(number % 37)).map { UInt8(truncatingIfNeeded: $0 &* number) }
    }
    return values
  }

  private func write(_ values: [UInt64: [UInt8]]) throws {
    unlink(path)
    var writer = try KeyedWriter(path, id: 7)
    for (key, value) in values { try writer.add(key, value) }
    try writer.finish()
  }

  @Test(arguments: [0, 1, 2, 15, 16, 17, 1000])
  func whatWasWrittenIsRead(count: Int) throws {
    let values = KeyedFileTests.values(count)
    try write(values)
    let file = try KeyedFile(path)
    for (key, value) in values { #expect(try file.value(of: key) == value) }
    #expect(try file.value(of: IndexKey.shelf("elsewhere").number) == nil)
    var seen: [UInt64: [UInt8]] = [:]
    try file.forEach { (key, value) in seen[key] = value }
    #expect(seen == values)
  }

  @Test func aKeyIsWrittenOnce() throws {
    var found: IndexDoubt?
    do throws(IndexDoubt) {
      var writer = try KeyedWriter(path, id: 7)
      try writer.add(5, [1])
      try writer.add(5, [2])
      try writer.finish()
    } catch {
      found = error
    }
    #expect(found == .collision)
    #expect(access(path, F_OK) != 0)
  }

  @Test func whatIsNotFinishedIsGone() throws {
    do {
      var writer = try KeyedWriter(path, id: 7)
      try writer.add(5, [1])
    }
    #expect(access(path, F_OK) != 0)
  }

  @Test func everyDamagedByteIsNoticedWhereItIsUsed() throws {
    let values = KeyedFileTests.values(20)
    try write(values)
    let sound = TemporaryFolder.bytes(of: path)
    for place in sound.indices {
      var bytes = sound
      bytes[place] ^= 0x55
      try put(bytes)
      #expect(isHonest(values), "byte \(place)")
      #expect(refuses(values), "byte \(place) is looked at by nobody")
    }
  }

  @Test func aFileOfAnotherLengthIsRefused() throws {
    try write(KeyedFileTests.values(20))
    let sound = TemporaryFolder.bytes(of: path)
    for length in 0..<sound.count {
      try put(Array(sound.prefix(length)))
      #expect(throws: IndexDoubt.self) { try KeyedFile(path) }
    }
    try put(sound + [0])
    #expect(throws: IndexDoubt.otherLength) { try KeyedFile(path) }
  }

  @Test func aFileThatIsCutShortWhileItIsOpenIsADoubt() throws {
    let values = KeyedFileTests.values(1000)
    try write(values)
    let file = try KeyedFile(path)
    truncate(path, 64)
    let key = try #require(values.keys.first)
    #expect(throws: IndexDoubt.self) { try file.value(of: key) }
    #expect(throws: IndexDoubt.self) { try file.forEach { (_, _) in } }
  }

  @Test func onlyPlainFilesAreOpened() throws {
    mkdir(path, 0o755)
    #expect(throws: IndexDoubt.notAFile) { try KeyedFile(path) }
    rmdir(path)
    mkfifo(path, 0o644)
    #expect(throws: IndexDoubt.notAFile) { try KeyedFile(path) }
    unlink(path)
    symlink("/dev/zero", path)
    #expect(throws: IndexDoubt.notAFile) { try KeyedFile(path) }
    unlink(path)
    #expect(throws: IndexDoubt.absent) { try KeyedFile(path) }
  }

  private func put(_ bytes: [UInt8]) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    defer { close(file) }
    #expect(pwrite(file, bytes, bytes.count, 0) == bytes.count)
  }

  /// Whether each key has the value that was written, or a doubt.
  private func isHonest(_ values: [UInt64: [UInt8]]) -> Bool {
    guard let file = try? KeyedFile(path) else { return true }
    return values.allSatisfy { key, value in
      do { return try file.value(of: key) == value } catch { return true }
    }
  }

  /// Whether reading everything, in both ways, comes upon a doubt.
  private func refuses(_ values: [UInt64: [UInt8]]) -> Bool {
    do {
      let file = try KeyedFile(path)
      try file.forEach { (_, _) in }
      for key in values.keys { _ = try file.value(of: key) }
      for other in 0..<200 { _ = try file.value(of: IndexKey.fact("f\(other)").number) }
      return false
    } catch {
      return true
    }
  }
}
