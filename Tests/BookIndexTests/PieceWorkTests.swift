import InForceKit
import Testing

/// Work that two threads share is done once, and nobody can tell by whom.
struct PieceWorkTests {
  @Test(arguments: [0, 1, 2, 31, 32, 33, 63, 64, 65, 1000, 5000])
  func whatComesOfEachNumberStandsInOrder(count: Int) {
    #expect(PieceWork.map(count) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func everyPieceIsDoneOnceAndTaken() throws {
    var taken: [Int] = []
    PieceWork.run(Array(0..<1000)) {
    } each: { _, piece in
      piece
    } take: { piece in
      taken.append(piece)
    }
    #expect(taken.sorted() == Array(0..<1000))
  }

  @Test func theFirstFailureIsTheOutcome() {
    struct Failure: Error {}
    #expect(throws: Failure.self) {
      try PieceWork.run(Array(0..<1000)) {
      } each: { (_, piece) throws in
        if piece == 500 { throw Failure() }
      } take: { _ in
      }
    }
  }
}
