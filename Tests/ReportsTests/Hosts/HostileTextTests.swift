import Reports
import Testing

/// Text of a book that is an attack is shown, and does nothing, in every format.
@Suite struct HostileTextTests {
  private static let formats =
    ["text", "md"] + HostFormats.all.map { $0.name }

  private func written(_ format: String) throws -> String {
    try HostGolden.write(try HostCases.hostile.document(), as: format)
  }

  @Test(arguments: formats) func nothingInvisibleIsLeft(format: String) throws {
    let text = try written(format)
    let hidden = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF, 0xE0000...0xE007F:
        true
      default: false
      }
    }
    #expect(hidden.isEmpty)
  }

  @Test(arguments: ["text", "md", "summary", "sarif", "junit", "gitlab", "rdjsonl"])
  func noLogFindsACommand(format: String) throws {
    let text = try written(format)
    #expect(ReadCommand.all(in: text).isEmpty)
    if format == "text" { #expect(!text.contains("##[")) }
  }

  @Test func theAnnotationsHaveOurFieldsAndNoOthers() throws {
    let commands = ReadCommand.all(in: try written("github"))
    #expect(commands.count == 7)
    #expect(commands.allSatisfy { $0.properties["line"].map { ["3", "4"].contains($0) } ?? true })
    #expect(
      commands.contains { $0.properties["file"]?.contains("::error file=a,line=1::") == true })
    #expect(commands.contains { $0.data.contains("%0A::warning::x%25") })
  }

  @Test func markdownHasTheShapeThatHarmlessTextGivesIt() throws {
    let plain = try shape(HostCaseMaker(words: .plain))
    let hostile = try shape(HostCaseMaker(words: .hostile))
    #expect(hostile == plain)
  }

  /// The lines of a comment by what begins them, and how many cells each has.
  private func shape(_ maker: HostCaseMaker) throws -> [String] {
    let document = maker.document(maker.mixed.map(maker.accepted), [maker.broken])
    return document.markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let bare = line.replacing("\\\\", with: "").replacing("\\|", with: "")
      let cells = bare.count { $0 == "|" }
      return "\(line.prefix(3)) \(cells)"
    }
  }

  @Test func markdownHasNoTagsLinksOrMentionsThatWeDidNotWrite() throws {
    for format in ["md", "summary"] {
      var text = try written(format)
      for own in ["<details><summary>", "</summary>", "</details>", "<sub>", "</sub>"] {
        text = text.replacing(own, with: "")
      }
      text = text.replacing("<!-- inforce:answers book=", with: "")
      let bare = text.replacing("\\\\", with: "").replacing("\\<", with: "")
      #expect(!bare.contains("<"))
      #expect(!text.contains("@team") && !text.contains("https://evil") && !text.contains(" #1"))
      #expect(
        bare.matches(of: /[^\\]\]\(/).count
          == bare.matches(of: /\]\(https:\/\/github\.com\/o\/r\//).count)
    }
  }

  @Test func theCommandThatIsOfferedRunsNothingElse() throws {
    let text = try written("md")
    let offered = text.split(separator: "\n").filter { $0.hasPrefix("inforce ack add ") }
    #expect(!offered.isEmpty)
    #expect(offered.allSatisfy { !$0.contains("$(") && !$0.contains("--base") })
    let plain = try HostGolden.write(try HostCases.mixed.document(), as: "md")
    #expect(plain.contains(" --base origin/main --reason \"…\""))
  }

  @Test func junitGivesBackTheTextWithItsMarkupHarmless() throws {
    let root = try XMLReader.read(try written("junit"))
    let cases = root.all("testsuite").flatMap { $0.all("testcase") }
    #expect(cases.contains { $0.attributes["name"]?.contains("]]></failure>") == true })
  }
}
