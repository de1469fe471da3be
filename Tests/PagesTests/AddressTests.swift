import BookTesting
import Days
import Pages
import RuleModel
import Testing

@Suite struct AddressTests {
  private static let names = [
    "us", "on", "timeline", "v", "x.json", "~on", ".git", "..", "@abcd", "a b",
    "Ü/".dropLast() + "",
    "100%", "known", "index", "part", "a\"<>&'", "beginning", "clocks", "tag", "then", "compare",
  ]

  private static func page(_ random: inout SplitMix64) -> Page {
    let parts = (0..<random.number(1...3)).compactMap { _ in random.pick(names) }
    let id = parts.joined(separator: "/")
    let day = aDay(random.number(-5000...5000))
    let other = aDay(random.number(-5000...5000))
    let clock = random.pick([Clock.now, .then, .known(other)]) ?? .now
    let view =
      random.pick([
        RuleView.today, .on(day, clock), .days, .version(day), .version(nil), .timeline, .clocks,
        .compare(day, other),
      ]) ?? .today
    let pages: [Page] = [
      .start, .rules(folder: parts, part: random.number(1...3)), .day(day, clock, part: 1),
      .day(day, clock, part: 7), .days, .rule(RuleID(id), view), .lanes(tag: parts[0]),
      .lanes(tag: nil), .changes, .year(2025), .between(day, other),
      .documents(folder: [], part: 2), .document(InstrumentID(id)), .subject(SubjectID(id)),
      .answers(base: "main~2", head: parts[0]), .about, .codes, .code("A102"), .help,
      .topic("dates"),
    ]
    return random.pick(pages) ?? .start
  }

  @Test func whatIsWrittenIsReadAsTheSame() throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<4000 {
      let form = random.chance(60) ? Form.page : random.pick(Form.allCases) ?? .page
      let facts =
        random.chance(20)
        ? [FactName("on"): "1 & 2=3", FactName("item"): "3A090.a/+ü"] : [:]
      let pin = random.chance(20) ? Pin.commit("0123abcd") : .living
      let address = Address(AddressTests.page(&random), as: form, facts: facts, pin: pin)
      let prefix = pin == .living ? "/" : "/@0123abcd/"
      let read = try #require(AddressReading.read(prefix + address.path + address.query))
      #expect(read.address == address, "\(address.path)")
      #expect(read.typed.isEmpty)
    }
  }

  @Test func noTwoPagesHaveOnePathOrOneFile() {
    var random = SplitMix64(seed: 6)
    var paths: [String: Page] = [:]
    var files: [String: Page] = [:]
    for _ in 0..<4000 {
      let page = AddressTests.page(&random)
      let address = Address(page)
      #expect(paths.updateValue(page, forKey: address.path).map { $0 == page } ?? true)
      #expect(files.updateValue(page, forKey: address.file).map { $0 == page } ?? true)
    }
  }

  @Test func noFileLiesOutsideTheFolder() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let file = Address(AddressTests.page(&random)).file
      let parts = file.split(separator: "/", omittingEmptySubsequences: false)
      #expect(!file.hasPrefix("/") && !parts.contains("..") && !parts.contains(""), "\(file)")
    }
  }

  @Test(arguments: [
    "", "r/x/", "/r/", "/r//x/", "/r/x/on/2025-02-30/", "/r/x/on/2025-1-1/", "/on/01/02/2025/",
    "/r/x/compare/2025-01-01/", "/r/x/%2e%2e/", "/r/%2E%2E/", "/r/../x/", "/r/x/v/2025-01-01/y/",
    "/changes/25/", "/changes/2025-13-01..2025-14-01/", "/r/x/%zz/", "/r/%00/", "/r/%FF/",
    "/part/2/", "/rules/part/1/", "/rules/part/0/", "/rules/part/02/", "/assets/passwd",
    "/assets/../style.css", "/answers/a/", "/answers/..b/", "/lanes/tag/", "/r/x/known/2025-01-01/",
  ])
  func whatIsNoAddressIsNotRead(target: String) {
    #expect(AddressReading.read(target) == nil)
  }

  @Test func anOverlongAddressIsNotRead() {
    #expect(AddressReading.read("/r/" + String(repeating: "a", count: 3000) + "/") == nil)
  }

  @Test func anAddressWithoutItsLastSlashLeadsToTheOneWithIt() throws {
    let site = try Sites.shipped(["affiliates-rule"], .server)
    let response = site.response(to: "/r/us/bis/affiliates-rule?headquarters=CN")
    #expect(response.status == .moved)
    #expect(response.location == "/r/us/bis/affiliates-rule/?headquarters=CN")
  }
}
