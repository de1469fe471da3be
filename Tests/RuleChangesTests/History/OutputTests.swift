import Testing
import ToolTesting

/// One run feeds every place that was named, and no other.
@Suite struct OutputTests {
  private let box: HistoryBox

  init() throws {
    box = try HistoryBox()
    let file = "rules/us/bis/affiliates-rule/2025-11-10-suspend.md"
    let old = box.text(of: file)
    try box.write(old.replacing("from: 2025-11-10", with: "from: 2025-11-12"), to: file)
    try box.record("suspension: from November 12")
  }

  private func diff(
    _ words: String..., settings: [String: String] = [:]
  ) throws -> Invocation.Outcome {
    try box.ask(
      ["diff", "--base", "main", "--today", "2026-11-22"] + words, settings: settings)
  }

  @Test func everyPlaceGetsItsFormatAndStandardOutputOnlyWhatIsNamed() throws {
    let outs = [
      "text", "json=a.json", "sarif=./a.sarif", "junit=j.xml", "md=a.md", "gitlab=q.json",
    ]
    let done = try box.ask(
      ["diff", "--base", "main", "--today", "2026-11-22"] + outs.flatMap { ["--out", $0] })
    #expect(done.status == 1)
    #expect(done.output.hasPrefix("Answers changed: 2 past"))
    #expect(box.file("a.json").hasPrefix("{\n  \"format\": \"inforce.diff\""))
    #expect(box.file("a.sarif").contains("\"version\": \"2.1.0\""))
    #expect(box.file("j.xml").hasPrefix("<?xml"))
    #expect(box.file("a.md").hasPrefix("<!-- inforce:answers"))
    #expect(box.file("q.json").hasPrefix("[\n"))
    #expect(try box.names().filter { $0.contains("tmp") } == [])
    let quiet = try diff("--out", "json=b.json")
    #expect(quiet.output == "" && quiet.errors == "")
    #expect(box.file("b.json") == box.file("a.json"))
  }

  @Test func formatStillNamesTheFormatOfStandardOutput() throws {
    let one = try diff("--format", "md")
    let other = try diff("--out", "md=-")
    #expect(one.output == other.output && one.status == 1)
    let both = try diff("--format", "github", "--out", "md=a.md")
    #expect(both.output.hasPrefix("::error file=Rulebook/rules/us/bis/affiliates-rule/"))
    #expect(box.file("a.md") == one.output)
  }

  @Test(arguments: [
    (["--out", "xml"], "U003"), (["--out", "md="], "U080"), (["--out", ""], "U003"),
    (["--out", "md=a", "--out", "json=./a"], "U081"),
    (["--out", "md=Rulebook/../a", "--out", "json=a"], "U081"),
    (["--out", "md", "--out", "json=-"], "U081"), (["--format", "md", "--out", "json"], "U081"),
    (["--sarif-acknowledged", "maybe"], "U040"),
  ]) func aMistakeInAnOutputCostsNothing(words: [String], code: String) throws {
    let before = try box.names()
    let done = try box.ask(["diff", "--base", "main"] + words)
    #expect(done.status == 64)
    #expect(done.output == "" && done.errors.hasPrefix("error[\(code)]"), "\(done.errors)")
    #expect(try box.names() == before)
  }

  @Test(arguments: ["folder", "folder/", "link", "dangling", "pipe", "none/a", "Rulebook/.", ".."])
  func whatIsNoFileIsNeverWrittenAndNothingElseIsEither(path: String) throws {
    try box.shell(
      "mkdir folder; echo kept > target; ln -s target link; ln -s gone dangling; mkfifo pipe")
    let before = try box.names()
    let done = try diff("--out", "text", "--out", "json=a.json", "--out", "md=\(path)")
    #expect(done.status == 2)
    #expect(done.errors.hasPrefix("error[K040]: `\(path)` cannot be written"), "\(done.errors)")
    #expect(done.output == "")
    #expect(try box.names() == before)
    #expect(box.file("target") == "kept\n")
  }

  @Test func aFileIsReplacedAsAWholeAndKeepsItsPermissions() throws {
    try box.shell("echo old > a.md; chmod 600 a.md; ln a.md second")
    _ = try diff("--out", "md=a.md")
    #expect(box.file("a.md").hasPrefix("<!-- inforce:answers"))
    #expect(box.file("second") == "old\n")
    try box.shell("test $(stat -c %a a.md 2>/dev/null || stat -f %Lp a.md) = 600")
  }

  @Test func theFilesOfTheRunnerAreAddedTo() throws {
    try box.shell("echo first > summary; echo a=b > results")
    let done = try diff(
      "--out", "summary=summary", "--out", "github-output=./results", "--out", "md=answers.md",
      settings: ["GITHUB_STEP_SUMMARY": "summary", "GITHUB_OUTPUT": "results"])
    #expect(done.status == 1)
    #expect(box.file("summary").hasPrefix("first\n### Answers changed: 2 past"))
    #expect(box.file("results").hasPrefix("a=b\nverdict=fail\nerrors=2\n"))
    #expect(box.file("results").hasSuffix("report=answers.md\n"))
  }

  @Test func aRunnerNamesTheAddressOfLinks() throws {
    let gitHub = try diff(
      "--format", "md",
      settings: ["GITHUB_SERVER_URL": "https://github.com", "GITHUB_REPOSITORY": "o/r"])
    #expect(gitHub.output.contains("](https://github.com/o/r/blob/"))
    let gitLab = try diff("--format", "md", settings: ["CI_PROJECT_URL": "https://gitlab.com/o/r"])
    #expect(gitLab.output.contains("](https://gitlab.com/o/r/-/blob/"))
    let hostile = try diff("--format", "md", settings: ["CI_PROJECT_URL": "javascript:x) [y](z"])
    #expect(!hostile.output.contains("]("))
  }

  @Test func whereNothingCouldBeComparedEveryPlaceIsToldSo() throws {
    try box.shell("for f in a.md a.json a.sarif j.xml results; do echo old > $f; done")
    let outs = [
      "github", "md=a.md", "json=a.json", "sarif=a.sarif", "junit=j.xml", "github-output=results",
    ]
    let done = try box.ask(
      ["diff", "--base", "nowhere", "--today", "2026-11-22"] + outs.flatMap { ["--out", $0] })
    #expect(done.status == 2)
    #expect(done.errors.hasPrefix("error[G001]"), "\(done.errors)")
    #expect(done.output.hasPrefix("::error title=A901 could-not-compare::could not compare"))
    for name in ["a.md", "a.sarif", "j.xml"] {
      #expect(box.file(name).lowercased().contains("could not compare"), "\(name)")
    }
    #expect(box.file("a.json").contains("\"verdict\": \"incomplete\""))
    #expect(box.file("a.sarif").contains("\"executionSuccessful\": false"))
    #expect(box.file("results").hasPrefix("verdict=incomplete\n"))
    let plain = try box.diff("--base", "nowhere")
    #expect(plain.output == "" && plain.status == 2)
  }

  @Test func acceptedChangesStandInSARIFOnlyWhereSomebodyAsks() throws {
    let ids = try diff().output.split(separator: "\n").filter { $0.hasPrefix("  id ") }
      .flatMap { $0.split(separator: " ").dropFirst().map(String.init) }
    for id in ids {
      let words = ["ack", "add", id, "--reason", "misread", "--base", "main"]
      #expect(try box.ask(words + ["--today", "2026-11-22"]).status == 0)
    }
    try box.record("accepted")
    let omitted = try diff("--format", "sarif")
    #expect(omitted.status == 0 && !omitted.output.contains("\"suppressions\""))
    let included = try diff("--format", "sarif", "--sarif-acknowledged", "include")
    #expect(included.output.contains("\"justification\": \"misread\""))
  }
}

/// The script of the action is nothing but the command.
@Suite struct ActionTests {
  private let box: HistoryBox

  init() throws {
    box = try HistoryBox()
    let file = "rules/us/bis/affiliates-rule/2025-11-10-suspend.md"
    let old = box.text(of: file)
    try box.write(old.replacing("from: 2025-11-10", with: "from: 2025-11-12"), to: file)
    try box.record("suspension: from November 12")
  }

  /// Runs the script as the action does, in a job with these inputs; it must end with a status.
  private func run(_ inputs: String, status: Int) throws {
    let tool = Checkout.tool.split(separator: "/").dropLast().map { "/" + $0 }.joined()
    try box.shell(
      """
      : > summary; : > results; status=0
      PATH="\(tool):$PATH" GITHUB_STEP_SUMMARY=summary GITHUB_OUTPUT=results TODAY=2026-11-22 \\
        \(inputs) bash '\(Checkout.path("script/action-run"))' > log 2> errors || status=$?
      test $status = \(status) || { cat errors >&2; exit 1; }
      """)
  }

  @Test func oneRunWritesTheLogTheSummaryTheResultsAndTheFiles() throws {
    try run("BASE=main HEAD= JSON=a.json MARKDOWN=a.md SARIF='a b.sarif'", status: 1)
    #expect(box.file("log").hasPrefix("::error file=Rulebook/rules/us/bis/affiliates-rule/"))
    #expect(box.file("summary").hasPrefix("### Answers changed: 2 past"))
    #expect(box.file("results").hasPrefix("verdict=fail\n"))
    #expect(box.file("results").hasSuffix("report=a.json\n"))
    #expect(box.file("a b.sarif").contains("\"version\": \"2.1.0\""))
  }

  @Test func anInputIsAWordAndNeverPartOfTheScript() throws {
    try run("BASE='main; touch owned' JSON= MARKDOWN=", status: 2)
    try run("BASE='$(touch owned)' JSON= MARKDOWN=", status: 2)
    try run("COMMAND='check; touch owned'", status: 64)
    #expect(box.file("results") == "")
    #expect(try !box.names().contains("owned"))
  }

  @Test func anIncompleteRunFailsWhateverIsSaid() throws {
    try run("BASE=nowhere FAIL_ON=never", status: 2)
    #expect(box.file("results").hasPrefix("verdict=incomplete\n"))
    #expect(box.file("summary").contains("Could not compare: do not merge on this result"))
    try run("BASE=main FAIL_ON=never", status: 0)
    #expect(box.file("results").hasPrefix("verdict=pass\n"))
  }
}
