import BookIndex

/// An answer that was given, with what it depends on besides the question and the commit.
package struct KeptReply: Hashable, Sendable {
  /// What the command wrote on standard output.
  package let output: [UInt8]
  /// The status with which it ended.
  package let status: Int32
  /// The zone of the book.
  package let zone: String
  /// The day on which it was given, in that zone: days since 1970-01-01.
  package let today: Int32
  let witness: FolderWitness

  /// An answer about a book whose folder was looked at.
  package init(
    output: [UInt8], status: Int32, zone: String, today: Int32, witness: FolderWitness
  ) {
    self.output = output
    self.status = status
    self.zone = zone
    self.today = today
    self.witness = witness
  }
}

extension KeptReply {
  /// The answer under its question, which is kept whole: another question never gets it.
  func bytes(to question: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(counted: question)
    writer.write(UInt32(bitPattern: status))
    writer.write(UInt32(bitPattern: today))
    writer.write(zone)
    witness.write(to: &writer)
    writer.write(counted: output)
    return writer.bytes
  }

  /// The answer to a question in bytes; `nil`: they are of another question.
  init?(_ bytes: [UInt8], to question: [UInt8]) throws(IndexDoubt) {
    var cursor = ByteCursor(bytes)
    guard bytes[try cursor.range()] == question[...] else { return nil }
    status = try cursor.signed()
    today = try cursor.signed()
    zone = try cursor.text()
    witness = try FolderWitness(&cursor)
    output = Array(bytes[try cursor.range()])
  }
}
