import BookTesting
import Days
import InForceKit
import Reports
import RuleModel
import Testing

@testable import Pages

/// The data of pages that no verb prints fits its schema.
@Suite struct PageSchemaTests {
  private static func site(_ book: Rulebook, today: Day) -> Site {
    Site(
      book: book, today: today,
      edition: Edition(commit: nil, revision: nil, seconds: nil, isDirty: false),
      manual: Handbook(codes: [], topics: []), reach: .server,
      record: { _, version in
        FileRecord(
          path: version.places.path, absolutePath: "", line: 1, excerpt: [], recording: nil)
      })
  }

  private static func shipped() throws -> Site {
    let shipped = try ShippedBook.shared.get()
    return site(shipped.book, today: shipped.today)
  }

  private static func clocks(_ site: Site) -> [JSON] {
    site.book.rules.map {
      site.clocks($0, ClockMap.all($0, in: site, facts: [:]), facts: [:]).json
    }
  }

  @Test func theMapsOfTheShippedBookFit() throws {
    let maps = try PageSchemaTests.clocks(PageSchemaTests.shipped())
    for map in maps { #expect(try problems(map, "clocks") == []) }
    let text = maps.map(\.compact).joined()
    for word in ["in_force", "before_coverage", "undetermined"] {
      let isThere = text.contains("\"state\": \"\(word)\"")
      #expect(isThere, "no region is \(word)")
    }
  }

  /// Books at random have uncertain boundaries of every kind.
  @Test func theMapsOfBooksAtRandomFit() throws {
    let maps = (UInt64(1)...9).flatMap {
      PageSchemaTests.clocks(PageSchemaTests.site(BookGenerator.book(seed: $0), today: aDay(140)))
    }
    for map in maps { #expect(try problems(map, "clocks") == []) }
    let text = maps.map(\.compact).joined()
    let isThere = text.contains("\"state\": \"indeterminate\"")
    #expect(isThere)
  }

  @Test func subjectsFit() throws {
    let site = try PageSchemaTests.shipped()
    #expect(!site.book.subjects.isEmpty)
    for subject in site.book.subjects {
      #expect(try problems(site.regimes(subject, facts: [:]).json, "regimes") == [])
    }
  }

  @Test func whatIsSaidAboutTheBookFits() throws {
    var book = try ShippedBook.shared.get().book
    book.acknowledgements = [AckSchemaTests.ack]
    let site = PageSchemaTests.site(book, today: try ShippedBook.shared.get().today)
    let document = AboutDocument(
      asked: site.asked(.now, on: site.today, facts: [:]), book: book,
      unanswered: [Unanswered(.rule, id: "x/y", codes: ["B001"])])
    #expect(try problems(document.json, "about") == [])
    #expect(
      document.json["corrections"]?.elements.first?["reason"] == .string(AckSchemaTests.ack.reason))
    #expect(document.json["unanswered"]?.elements.count == 1)
  }

  @Test func whatLeadsToOtherPagesFits() throws {
    let site = try PageSchemaTests.shipped()
    let rule = try #require(site.book.rules.first)
    let all: [ContentsDocument?] = [
      site.rulesData(in: []), site.rulesData(in: ["us", "bis"]), site.documentsData(in: []),
      site.daysData, site.daysData(Dossier(rule, in: site), facts: [:]), site.codesData,
      site.helpData,
      ContentsDocument(
        asked: site.asked(.now, on: site.today, facts: [:]), title: "B012", text: "why",
        [.init(.topic, "dates", title: "how to type a day", at: "/help/dates/")]),
    ]
    for document in all {
      #expect(try problems(try #require(document).json, "contents") == [])
    }
  }

  @Test(arguments: ["clocks", "regimes", "about", "contents"])
  func aMemberThatIsMissingIsFound(name: String) throws {
    let site = try PageSchemaTests.shipped()
    let rule = try #require(site.book.rules.first)
    let subject = try #require(site.book.subjects.first)
    let documents = [
      "clocks": site.clocks(rule, ClockMap.all(rule, in: site, facts: [:]), facts: [:]).json,
      "regimes": site.regimes(subject, facts: [:]).json, "about": site.about.json,
      "contents": site.codesData.json,
    ]
    let document = try #require(documents[name])
    for member in document.members {
      let rest = JSON.object(document.members.filter { $0.name != member.name })
      #expect(try problems(rest, name) == ["$: no `\(member.name)`"])
    }
  }

  private func problems(_ document: JSON, _ name: String) throws -> [String] {
    let schema = try #require(Schemas.named(name)).json
    return SchemaValidator(schema).problems(try JSONReader.read(document.pretty), schema)
  }
}
