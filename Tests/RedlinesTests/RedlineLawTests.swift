import BookTesting
import Redlines
import Testing

/// What is true of every redline.
@Suite struct RedlineLawTests {
  private static let seeds = (0..<8).map { UInt64($0) * 250..<UInt64($0 + 1) * 250 }

  @Test(arguments: seeds)
  func acceptingAllGivesTheLaterTextAndRejectingAllTheEarlier(seeds: Range<UInt64>) {
    for seed in seeds {
      let (earlier, later) = pair(seed)
      let redline = Redline(from: earlier, to: later)
      #expect(isSame(redline.accepted, later), "seed \(seed)")
      #expect(isSame(redline.rejected, earlier), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func textsThatDifferInTypingAloneHaveNoMarks(seeds: Range<UInt64>) {
    for seed in seeds {
      var text = RandomText(seed: seed)
      let paragraphs = text.paragraphs()
      let (one, other) = (text.typed(paragraphs), text.typed(paragraphs))
      let redline = Redline(from: one, to: other)
      guard NormalForm.of(one) == NormalForm.of(other) else { continue }
      #expect(redline.likeness != .different, "seed \(seed)")
      #expect(redline.rows.allSatisfy { $0.kind == .unchanged }, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func textsThatDifferHaveAMark(seeds: Range<UInt64>) {
    for seed in seeds {
      let (earlier, later) = pair(seed)
      let redline = Redline(from: earlier, to: later)
      let isDifferent = NormalForm.of(earlier) != NormalForm.of(later)
      #expect((redline.likeness == .different) == isDifferent, "seed \(seed)")
      #expect(redline.rows.contains { $0.kind != .unchanged } == isDifferent, "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func everyMoveHasTwoEndsWithTheSameWords(seeds: Range<UInt64>) {
    for seed in seeds {
      let (earlier, later) = pair(seed)
      let redline = Redline(from: earlier, to: later)
      var from: [Int: String] = [:]
      var to: [Int: String] = [:]
      for row in redline.rows {
        let words = NormalForm.of(row.runs.map(redline.text(of:)).joined())
        if case .movedFrom(let move) = row.kind { from[move] = words }
        if case .movedTo(let move) = row.kind { to[move] = words }
      }
      #expect(from == to, "seed \(seed)")
      #expect(from.keys.sorted() == Array(1..<from.count + 1), "seed \(seed)")
    }
  }

  @Test(arguments: seeds)
  func aRowIsWhatItsRunsAre(seeds: Range<UInt64>) {
    for seed in seeds {
      let (earlier, later) = pair(seed)
      for row in Redline(from: earlier, to: later).rows {
        let kinds = Set(row.runs.map(\.kind))
        #expect(!kinds.isEmpty, "seed \(seed)")
        switch row.kind {
        case .unchanged: #expect(kinds == [.equal], "seed \(seed)")
        case .changed: #expect(kinds.count > 1, "seed \(seed)")
        case .deleted, .movedFrom: #expect(kinds == [.deleted], "seed \(seed)")
        case .inserted, .movedTo: #expect(kinds == [.inserted], "seed \(seed)")
        }
      }
    }
  }

  private func pair(_ seed: UInt64) -> (String, String) {
    var text = RandomText(seed: seed)
    let earlier = text.paragraphs()
    let later = text.edited(earlier)
    return (text.typed(earlier), text.typed(later))
  }

  private func isSame(_ one: String, _ other: String) -> Bool {
    NormalForm.of(one).unicodeScalars.elementsEqual(NormalForm.of(other).unicodeScalars)
  }
}
