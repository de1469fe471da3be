import Testing
import ToolTesting

/// A tool that was installed answers outside any book, from the one installed beside it.
@Suite struct InstalledBookTests {
  private let installation: TemporaryFolder

  init() throws {
    installation = try TemporaryFolder()
    try ClosedWorld.shell(
      """
      mkdir -p usr/bin usr/share/inforce/Rulebook home links
      ln '\(Checkout.tool)' usr/bin/inforce || cp '\(Checkout.tool)' usr/bin/inforce
      ln -s ../usr/bin/inforce links/inforce
      cp -R '\(Checkout.path("Rulebook"))/.' usr/share/inforce/Rulebook
      """, in: installation.path)
  }

  @Test(arguments: ["usr/bin/inforce", "links/inforce"])
  func itAnswersOutsideAnyBook(program: String) throws {
    let outcome = try ask(program)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("IN FORCE"))
  }

  @Test func withoutABookBesideItThereIsNone() throws {
    try ClosedWorld.shell("rm usr/share/inforce/Rulebook/rulebook.yaml", in: installation.path)
    let outcome = try ask("usr/bin/inforce")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("K002"))
  }

  @Test func aVariableWinsOverTheBookBesideIt() throws {
    let outcome = try ask("usr/bin/inforce", adding: ["INFORCE_DEFAULT_RULEBOOK": "/nowhere"])
    #expect(outcome.errors.contains("K001"))
  }

  private func ask(
    _ program: String, adding more: [String: String] = [:]
  ) throws -> Invocation.Outcome {
    let settings = more.merging(["INFORCE_TODAY": ClosedWorld.today]) { $1 }
    return try Invocation(
      program: installation.path + "/" + program,
      arguments: ["on", "2025-11-05", "affiliates-rule#ownership"],
      folder: installation.path + "/home",
      environment: ClosedWorld.environment(home: installation.path + "/home", adding: settings)
    ).run()
  }
}
