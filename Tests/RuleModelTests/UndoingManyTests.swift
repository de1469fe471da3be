import BookTesting
import Days
import Testing

@testable import RuleModel

@Suite struct UndoingManyTests {
  /// Forty wordings of one day, each of which makes all the others void.
  @Test func fortyVersionsThatUndoEachOtherAreJudgedAtOnce() throws {
    let day = try Day(iso: "2024-05-01")
    let names = (0..<40).map { VersionName("text-\($0)") }
    let versions = names.map { name in
      DatedVersion(
        name: name, change: .text(.on(day), .summary), by: InstrumentID("i"), at: nil, units: nil,
        except: [], criteria: [], operative: nil,
        laterVersions: .void(names.filter { $0 != name }), seq: 0, seqReason: nil,
        isStillBorn: false, computed: nil, note: nil, body: "", publicDay: day,
        places: Places(path: "text"))
    }
    let undone = Undoing(by: versions).undone
    #expect(!undone.isEmpty)
    #expect(undone.count < 40)
  }
}
