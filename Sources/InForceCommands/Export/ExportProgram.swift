import BookIndex
import InForceKit

/// Which program writes: another one may write other pages of the same book.
enum ExportProgram {
  /// A number of the program's own bytes, so that every copy of it has the same; `nil`: they cannot
  /// be read.
  static let name: String? = ToolStamp.path.flatMap { bytes(of: $0) }.map {
    String(ExportRecord.checksum($0), radix: 16)
  }

  private static func bytes(of path: String) -> [UInt8]? {
    Files.bytes(of: path, followingLinks: true)
  }
}
