import BookTesting
import Days
import RuleChanges
import RuleModel
import Testing

/// Identities are made of data alone: in every build the same, and of all of the data.
@Suite struct IdentityTests {
  private static let today = aDay(60)

  private func changes(_ base: DatedVersion, _ head: DatedVersion) -> [AnswerChange] {
    found(aBook([aRule(versions: [base])]), aBook([aRule(versions: [head])]))
  }

  private func found(_ base: Rulebook, _ head: Rulebook) -> [AnswerChange] {
    Harness.found(base, head, clock: .valid(known: Self.today), today: Self.today).changes
  }

  private func commencement(note: String?) -> DatedVersion {
    let plain = aVersion("v1", .commence(.on(aDay(10))), public: aDay(0))
    return DatedVersion(
      name: plain.name, change: plain.change, by: plain.by, at: plain.at, units: nil, except: [],
      criteria: [], operative: nil, laterVersions: nil, seq: 0, seqReason: nil,
      isStillBorn: false, computed: nil, note: note, body: "", publicDay: plain.publicDay,
      places: plain.places)
  }

  @Test func twoEditsOfANoteAreTwoChanges() throws {
    let base = commencement(note: nil)
    let one = try #require(changes(base, commencement(note: "One.")).first)
    let two = try #require(changes(base, commencement(note: "Two.")).first)
    #expect(one.code.rawValue == "A401")
    #expect(two.code.rawValue == "A401")
    #expect(one.id != two.id)
    #expect(one.now != two.now)
  }

  @Test func theIdentityOfAnEditIsTheSameInEveryBuild() throws {
    let change = try #require(
      changes(commencement(note: nil), commencement(note: "One.")).first)
    #expect(change.id == "metadata-d62f41d8a3")
  }

  /// With so many cases nobody tells them apart; the versions themselves stand for the answer.
  @Test func anEditAmongTooManyCasesIsAChangeOfTheAnswer() {
    let values = (1...9).map { "v\($0)" }
    let names = (1...9).map { FactName("f\($0)") }
    let facts = names.map { FactDeclaration(name: $0, kind: .oneOf(values)) }
    func book(until day: Day) -> Rulebook {
      let waivers = names.enumerated().flatMap { index, name in
        values.enumerated().map { place, value in
          aVersion(
            "w\(index)-\(place)",
            .waive(.on(aDay(20 + place)), .until(.on(index + place == 0 ? day : aDay(50)))),
            public: aDay(0), criteria: [Criterion(name, .anyOf([value]))])
        }
      }
      let start = aVersion("v1", .commence(.on(aDay(10))), public: aDay(0))
      return aBook([aRule(facts: facts, versions: [start] + waivers)])
    }
    let found = found(book(until: aDay(50)), book(until: aDay(51)))
    #expect(found.contains { $0.facet == .facet(.applicability) })
  }
}
