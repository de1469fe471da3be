import Testing

@testable import InForceCommands

/// What `doctor` says of a book.
@Suite struct DoctorTests {
  @Test func aFolderOutsideGitHasNoIndex() throws {
    let told = try BookBox().ask(Doctor.self)
    #expect(told.says("Repository  none"))
    #expect(told.says("Index       none: a folder outside git is read each time"))
  }

  @Test func anIndexIsShownOnceItIsMade() throws {
    let box = try BookBox()
    try box.record(".", saying: "all", on: "2024-11-01")
    #expect(try box.ask(Doctor.self).says("Index       none: there is none yet"))
    let rebuilt = try box.ask(Doctor.self, "--rebuild")
    #expect(rebuilt.text.contains("/.git/inforce/head-"))
    #expect(rebuilt.text.contains("used at once"))
    #expect(try box.ask(Doctor.self, "--rebuild").text.contains("used at once"))
    #expect(try box.ask(Doctor.self, "--no-index").says("Index       none: it is switched off"))
    try box.record("--all", saying: "nothing", on: "2024-11-02", isEmpty: true)
    #expect(try box.ask(Doctor.self).text.contains("of an earlier commit"))
  }

  @Test func theDocumentFitsItsSchema() throws {
    let told = try BookBox().ask(Doctor.self, format: "json")
    #expect(told.text.contains("\"inforce.doctor\""))
    #expect(told.text.contains("\"repository\": null"))
  }
}
