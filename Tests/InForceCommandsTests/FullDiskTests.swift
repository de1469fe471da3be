import Testing
import ToolTesting

/// Where no file can be written, or none that is large enough, answers are the same.
@Suite struct FullDiskTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try ClosedWorld.shell(
      """
      git init -q -b main .; cp -R '\(ClosedWorld.conformance)/kestovia' Rulebook
      chmod -R u+w Rulebook; git add --all; git commit -q -m first
      """, in: folder.path)
  }

  @Test(arguments: [16, 40, 100])
  func anIndexThatCannotBeWrittenIsGoneWithout(blocks: Int) throws {
    let plain = try run("inforce on 2020-05-15 --no-index")
    #expect(!plain.output.isEmpty)
    #expect(try run("ulimit -f \(blocks); inforce on 2020-05-15") == plain)
    let left = try run("ls .git/inforce | wc -l").output
    #expect(left.filter(\.isNumber) == "0", "nothing is left over")
    #expect(try run("inforce on 2020-05-15") == plain)
    #expect(try run("ls .git/inforce | grep -c base").output == "1\n")
  }

  @Test func anIndexThatIsThereIsNotHarmedByOneThatCannotBeWritten() throws {
    _ = try run("inforce on 2020-05-15")
    try ClosedWorld.shell(
      "sed -i.bak 's/^title: /title: Not /' Rulebook/rules/*/*/rule.md; git commit -qam edit",
      in: folder.path)
    let plain = try run("inforce on 2020-05-15 --no-index")
    #expect(try run("ulimit -f 16; inforce on 2020-05-15") == plain)
    #expect(try run("inforce on 2020-05-15") == plain)
  }

  @Test func anExportThatDoesNotFitIsAProblemAndWhatWasThereStays() throws {
    let outcome = try run("ulimit -f 16; inforce site build --out site")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("error[P002]"))
    #expect(try run("ls site").status != 0)
  }

  private func run(_ line: String) throws -> Invocation.Outcome {
    try Invocation(
      program: "/bin/sh",
      arguments: ["-c", "inforce() { '\(Checkout.tool)' \"$@\"; }; \(line)"],
      folder: folder.path, environment: ClosedWorld.environment(home: folder.path)
    ).run()
  }
}
