import BookTesting
import Days
import RuleModel
import Testing

@testable import Pages

@Suite struct FeedTests {
  private static let site = Result {
    try Sites.shipped(["affiliates-rule", "ai-diffusion"], .server).prepared()
  }

  /// The lines of a calendar with their continuations joined.
  private func lines(_ target: String, _ site: Site) throws -> [String] {
    let text = site.response(to: target).text
    let raw = text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(raw.last == "" && raw.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    return raw.dropLast().reduce(into: []) { lines, line in
      if line.hasPrefix(" "), !lines.isEmpty {
        lines[lines.count - 1] += line.dropFirst()
      } else {
        lines.append(line)
      }
    }
  }

  private static let calendars = [
    "/changes.ics", "/changes/2025.ics", "/r/us/bis/affiliates-rule/timeline.ics",
  ]

  @Test(arguments: calendars) func aCalendarHasTheShapeOfRFC5545(target: String) throws {
    let lines = try lines(target, FeedTests.site.get())
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.last == "END:VCALENDAR")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
    let names = lines.filter { $0.hasPrefix("UID:") }
    #expect(!names.isEmpty && Set(names).count == names.count)
    for needed in ["DTSTAMP:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "STATUS:", "SEQUENCE:"] {
      #expect(lines.count { $0.hasPrefix(needed) } == names.count)
    }
  }

  @Test func theEndOfTheSuspensionIsTentativeAndItsBeginningConfirmed() throws {
    let lines = try lines("/r/us/bis/affiliates-rule/timeline.ics", FeedTests.site.get())
    let events = lines.split(separator: "BEGIN:VEVENT").dropFirst().map(Array.init)
    func event(_ day: String) -> [String]? {
      events.first {
        $0.contains("DTSTART;VALUE=DATE:\(day)") && $0.contains { $0.contains("force") }
      }
    }
    #expect(event("20261110")?.contains("STATUS:TENTATIVE") == true)
    #expect(event("20261110")?.contains("CATEGORIES:SUSPENSION-END") == true)
    #expect(event("20251110")?.contains("STATUS:CONFIRMED") == true)
    #expect(event("20251110")?.contains("DTEND;VALUE=DATE:20251111") == true)
  }

  @Test func hostileTextStaysWithinItsLine() throws {
    let site = Sites.site(HostileBook.book, today: aDay(120), .server)
    let known = [
      "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "UID", "DTSTAMP",
      "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "CATEGORIES", "STATUS", "SEQUENCE", "TRANSP",
    ]
    for line in try lines("/changes.ics", site) {
      #expect(known.contains(String(line.prefix { $0 != ":" && $0 != ";" })), "\(line)")
    }
  }

  @Test func aLineIsFoldedBetweenCharactersOnly() {
    let folded = CalendarText.folded("SUMMARY:" + String(repeating: "é€𝄞", count: 40))
    #expect(folded.hasSuffix("\r\n"))
    for line in folded.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(folded.replacing("\r\n ", with: "").contains(String(repeating: "é€𝄞", count: 40)))
  }

  @Test(arguments: ["/changes.atom", "/changes/2025.atom"])
  func aFeedHasWhatRFC4287Wants(target: String) throws {
    let root = try MarkupReader.read(FeedTests.site.get().response(to: target).text)
    #expect(root.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
    let names = root.all("id").map(\.words)
    #expect(Set(names).count == names.count && names.allSatisfy { $0.hasPrefix("urn:uuid:") })
    let entries = root.all("entry")
    #expect(!entries.isEmpty)
    for entry in entries + [root] {
      for needed in ["id", "title", "updated"] {
        #expect(entry.children.count { $0.name == needed } == 1)
      }
    }
    #expect(entries.allSatisfy { $0.all("content").count == 1 && $0.all("rb:known").count == 1 })
  }

  @Test func aRuleIsToldToMachinesAsLegislation() throws {
    let page = try FeedTests.site.get().response(to: "/r/us/bis/affiliates-rule/").text
    let root = try MarkupReader.read(page)
    let data = try #require(root.all("script").first { $0.attributes["type"] != nil }).words
    for member in [
      "\"@type\": \"Legislation\"", "\"legislationIdentifier\": \"us/bis/affiliates-rule\"",
      "\"eli:first_date_entry_in_force\": \"2025-09-29\"",
      "\"temporalCoverage\": \"2025-09-29/..\"",
    ] { #expect(data.contains(member), "\(member) in \(data)") }
  }
}
