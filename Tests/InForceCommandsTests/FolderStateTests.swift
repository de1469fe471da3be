import Testing
import ToolTesting

/// What is said of a folder's changes, and of a repository that cannot be asked about them, is the
/// same with the index, without it and when it is asked again.
@Suite struct FolderStateTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try ClosedWorld.shell(
      """
      git init -q -b main work; cp -R '\(ClosedWorld.conformance)/kestovia' work/Rulebook
      chmod -R u+w work; cd work; git add --all; git commit -q -m first
      git config include.path ../team.cfg; : > team.cfg
      """, in: folder.path)
  }

  private func ask(_ question: String, noIndex: Bool = false) throws -> Invocation.Outcome {
    try Invocation(
      program: Checkout.tool, arguments: question.split(separator: " ").map(String.init),
      folder: folder.path + "/work",
      environment: ClosedWorld.environment(
        home: folder.path,
        adding: ["INFORCE_TODAY": "2026-11-22"].merging(noIndex ? ["INFORCE_NO_INDEX": "1"] : [:]) {
          $1
        })
    ).run()
  }

  /// Asks with the index twice and without it, and expects one outcome.
  private func said(_ question: String) throws -> Invocation.Outcome {
    let outcome = try ask(question, noIndex: true)
    for _ in 1...2 { #expect(try ask(question) == outcome, "\(question)") }
    return outcome
  }

  @Test(arguments: ["on 2020-05-15", "on 2020-05-15 transit-toll"])
  func changesAreToldAndWhatCannotBeSaidIsNotANo(question: String) throws {
    let json = question + " --format json"
    #expect(try said(question).errors.isEmpty)
    #expect(try said(json).output.contains(#""dirty": false"#))
    let edited = "Rulebook/rules/kestovia/transit-toll/rule.md"
    try ClosedWorld.shell("echo more >> work/\(edited)", in: folder.path)
    #expect(try said(question).errors.contains("changes that are not committed"))
    #expect(try said(json).output.contains(#""dirty": true"#))
    try ClosedWorld.shell("printf DIRC > work/.git/index", in: folder.path)
    #expect(try said(question).errors.contains("git cannot say whether the folder has changes"))
    #expect(try said(json).output.contains(#""dirty": null"#))
  }

  @Test(arguments: [".gitconfig", ".config/git/config", "work/team.cfg"])
  func aConfigurationThatIsNoLongerReadableIsNoticed(file: String) throws {
    let questions = ["on 2020-05-15", "on 2020-05-15 transit-toll"]
    let before = try questions.map { try said($0) }
    try ClosedWorld.shell("mkdir -p .config/git; printf '[core' > \(file)", in: folder.path)
    for question in questions {
      #expect(try said(question).errors.contains("error[G"), "\(question)")
    }
    try ClosedWorld.shell(": > \(file)", in: folder.path)
    #expect(try questions.map { try said($0) } == before)
  }
}
