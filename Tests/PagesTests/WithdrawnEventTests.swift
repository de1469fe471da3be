import Testing
import ToolTesting

/// What a book had announced and announces no more is cancelled in its calendars.
@Suite struct WithdrawnEventTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try ClosedWorld.shell("mkdir book", in: folder.path)
    try commit("10T10:00:00Z", WithdrawnEventTests.book)
  }

  /// Two rules that will come into force in the autumn of 2026.
  private static let book = """
    git init -q -b main
    printf '%s\\n' 'format: 1' 'title: Lamps' 'zone: Europe/Dublin' 'complete_from: 2020-01-01' \
      'checked: 2026-01-01' 'review_every: 30' > rulebook.yaml
    mkdir -p instruments/x rules/x/lamps rules/x/horns
    printf '%s\\n' 'title: A notice' 'kind: rule' 'evidence: primary' 'published: 2026-01-05' \
      > instruments/x/notice.yaml
    for name in lamps horns; do
      printf '%s\\n' '---' "title: $name" '---' 'They must burn.' > rules/x/$name/rule.md
      printf '%s\\n' '---' 'change: commence' 'from: 2026-09-01' 'by: x/notice' 'at: s. 1' '---' \
        'From then.' > rules/x/$name/2026-09-01-commence.md
    done
    """
  private static let begins = "rules/x/lamps/2026-09-01-commence.md"

  private var land: String { folder.path + "/book" }

  /// Does something to the book and commits it at an instant of February 2026.
  private func commit(_ time: String, _ line: String) throws {
    let date = "export GIT_AUTHOR_DATE=2026-02-\(time) GIT_COMMITTER_DATE=2026-02-\(time)"
    try ClosedWorld.shell("\(date); \(line)\ngit add -A; git commit -qm more", in: land)
  }

  private struct Event: Equatable {
    let name: String
    let day: String
    let status: String
    let sequence: Int
  }

  /// The file at an address.
  private func file(_ target: String) throws -> String {
    let told = try Invocation(
      program: Checkout.tool,
      arguments: ["serve", "--get", target, "--today", "2026-02-20", "--rulebook", land],
      folder: folder.path, environment: ClosedWorld.environment(home: folder.path)
    ).run()
    #expect(told.errors.isEmpty, "\(told.errors)")
    return told.output
  }

  /// The events of a calendar about the force of a rule.
  private func events(_ rule: String, _ target: String = "/changes.ics") throws -> [Event] {
    let blocks = try file(target).replacing("\r\n ", with: "").split(separator: "BEGIN:VEVENT")
    return blocks.compactMap { block in
      let lines = block.split(separator: "\r\n").map(String.init)
      func value(_ name: String) -> String {
        lines.first { $0.hasPrefix(name) }.map { String($0.dropFirst(name.count)) } ?? ""
      }
      guard value("UID:").hasPrefix("x/\(rule)/"), value("UID:").contains("/force/") else {
        return nil
      }
      return Event(
        name: value("UID:"), day: value("DTSTART;VALUE=DATE:"), status: value("STATUS:"),
        sequence: Int(value("SEQUENCE:")) ?? -1)
    }
  }

  @Test func whatIsMovedKeepsItsNameAndItsNumberRises() throws {
    let before = try #require(events("lamps").last)
    #expect(before.day == "20260901" && before.status == "TENTATIVE")
    try commit("11T10:00:00Z", "sed -i s/2026-09-01/2026-10-01/ \(WithdrawnEventTests.begins)")
    let after = try events("lamps").filter { $0.name == before.name }
    #expect(after.map(\.day) == ["20261001"] && after.map(\.status) == ["TENTATIVE"])
    #expect(after.allSatisfy { $0.sequence > before.sequence })
  }

  @Test func whatIsGoneIsCancelledUnderItsNameAndComesBackWithAHigherNumber() throws {
    let before = try #require(events("lamps").last)
    try commit("11T10:00:00Z", "mv \(WithdrawnEventTests.begins) kept")
    for target in ["/changes.ics", "/changes/2026.ics", "/r/x/lamps/timeline.ics"] {
      let gone = try events("lamps", target).filter { $0.name == before.name }
      #expect(gone.map(\.status) == ["CANCELLED"] && gone.map(\.day) == [before.day], "\(target)")
      #expect(gone.allSatisfy { $0.sequence > before.sequence })
    }
    let gone = try #require(events("lamps").first { $0.name == before.name })
    try commit("11T10:00:05Z", "mv kept \(WithdrawnEventTests.begins)")
    let back = try events("lamps").filter { $0.name == before.name }
    #expect(back.map(\.status) == ["TENTATIVE"])
    #expect(back.allSatisfy { $0.sequence > gone.sequence })
  }

  @Test func theEventsOfARuleThatIsRemovedAreCancelled() throws {
    let before = try #require(events("horns").last)
    try commit("11T10:00:00Z", "rm -r rules/x/horns")
    let gone = try events("horns")
    #expect(gone.map(\.status) == ["CANCELLED"] && gone.map(\.name) == [before.name])
    #expect(gone.allSatisfy { $0.sequence > before.sequence })
  }

  @Test func whatIsMovedOutOfAYearIsCancelledInTheCalendarOfThatYear() throws {
    let before = try #require(events("lamps", "/changes/2026.ics").last)
    try commit("11T10:00:00Z", "sed -i s/2026-09-01/2027-09-01/ \(WithdrawnEventTests.begins)")
    let old = try events("lamps", "/changes/2026.ics").filter { $0.name == before.name }
    let new = try events("lamps", "/changes/2027.ics").filter { $0.name == before.name }
    #expect(old.map(\.status) == ["CANCELLED"] && new.map(\.status) == ["TENTATIVE"])
    #expect(old.allSatisfy { $0.sequence > before.sequence })
  }

  /// Nobody can tell what a file with errors announces: that is not "withdrawn".
  @Test func aRuleThatCannotBeReadHasNothingCancelled() throws {
    try commit("11T10:00:00Z", "echo broken > \(WithdrawnEventTests.begins)")
    #expect(try events("lamps").filter { $0.status == "CANCELLED" } == [])
    #expect(try events("horns").map(\.status) == ["TENTATIVE"])
  }

  @Test func aChangeOfOneRuleLeavesTheNumbersOfOthers() throws {
    let before = try events("horns")
    try commit("11T10:00:00Z", "mv \(WithdrawnEventTests.begins) kept")
    #expect(try events("horns") == before)
  }

  @Test func twoExportsOfOneCommitAreTheSameBytes() throws {
    try commit("11T10:00:00Z", "mv \(WithdrawnEventTests.begins) kept; rm -r rules/x/horns")
    for out in ["one", "two"] {
      let built = try Invocation(
        program: Checkout.tool,
        arguments: [
          "site", "build", "--out", folder.path + "/\(out)", "--rulebook", land,
        ],
        folder: folder.path, environment: ClosedWorld.environment(home: folder.path)
      ).run()
      #expect(built.status == 0, "\(built.errors)")
    }
    try ClosedWorld.shell(
      "diff -r one two; grep -q CANCELLED one/changes.ics", in: folder.path)
  }
}
