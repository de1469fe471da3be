import Bytes
import Testing

/// Eight bytes in one step say what each of them says.
struct ByteScanTests {
  /// Rows in which every byte stands at every place, between neighbours at the edges of each range.
  private static let rows: [[UInt8]] = {
    let neighbours: [UInt8] = [0x00, 0x1F, 0x20, 0x41, 0x7E, 0x7F, 0x80, 0xFF]
    return (0...UInt8.max).flatMap { byte in
      neighbours.flatMap { neighbour in
        (0..<11).map { place in
          (0..<11).map { $0 == place ? byte : neighbour }
        }
      }
    }
  }()

  private static let pairs: [(UInt8, UInt8)] = [(0x0A, 0x0D), (0x41, 0xFF), (0x00, 0x80)]
  private static let edges: [UInt8] = [0x00, 0x01, 0x41, 0x7F, 0x80, 0xFF]

  private func forEachRow(_ body: ([UInt8], UnsafeBufferPointer<UInt8>) -> Bool) {
    let wrong = ByteScanTests.rows.first { row in
      row.withUnsafeBufferPointer { !body(row, $0) }
    }
    #expect(wrong == nil)
  }

  @Test func asciiIsEveryByteBelow128() {
    forEachRow { row, bytes in bytes.isASCII == row.allSatisfy { $0 < 0x80 } }
  }

  @Test func theVisibleEndWhereOneByteIsNot() {
    forEachRow { row, bytes in
      (0...row.count).allSatisfy { start in
        let end = row[start...].firstIndex { !(0x20..<0x7F).contains($0) } ?? row.count
        return bytes.endOfVisible(from: start) == end
      }
    }
  }

  @Test func theFirstOfTwoBytesIsFound() {
    forEachRow { row, bytes in
      ByteScanTests.pairs.allSatisfy { one, other in
        (0...row.count).allSatisfy { start in
          bytes.firstIndex(of: one, or: other, from: start)
            == row[start...].firstIndex { $0 == one || $0 == other } ?? row.count
        }
      }
    }
  }

  @Test func everyPlaceOfAByteIsFoundOnceAndInOrder() {
    forEachRow { row, bytes in
      ByteScanTests.edges.allSatisfy { byte in
        var found: [Int] = []
        bytes.forEachIndex(of: byte) { found.append($0) }
        return found == row.indices.filter { row[$0] == byte }
      }
    }
  }

  @Test func nothingIsFoundInNoBytes() {
    let bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    #expect(bytes.isASCII)
    #expect(bytes.endOfVisible(from: 0) == 0)
    #expect(bytes.firstIndex(of: 1, or: 2, from: 0) == 0)
  }

  @Test func bytesSideBySideTouch() throws {
    let rows: [(String, Bool)] = [
      ("a b c d ", false), ("ab  cdef", true), ("  abcdef", true), ("abcdef  ", true),
      (" abcdef ", false), ("abcdefgh", false),
    ]
    for (text, touch) in rows {
      let places = Array(text.utf8).withUnsafeBufferPointer {
        EightBytes($0, at: 0).places(of: 0x20)
      }
      #expect(places.touch == touch, "\(text)")
      #expect(places.holdsLast == text.hasSuffix(" "), "\(text)")
    }
  }
}
