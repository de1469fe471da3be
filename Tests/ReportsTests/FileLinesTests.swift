import Days
import InForceKit
import Reports
import RuleModel
import Testing

/// What git shows of a file.
@Suite struct FileLinesTests {
  @Test func everyVersionOfTheShippedBookHasLinesThatTellItFromOthers() throws {
    let book = try ShippedBook.shared.get().book
    for rule in book.rules {
      #expect(rule.fileLines.first == "title      \(rule.title)")
      let all = rule.versions.map { $0.fileLines.joined(separator: "\n") }
      #expect(Set(all).count == all.count, "\(rule.id)")
    }
  }

  @Test func linesThatDifferStandInRunsWithWhatIsAroundThem() {
    let old = (1...20).map { "line \($0)" }
    var new = old
    new[9] = "another"
    new.append("more")
    let lines = LineDiff(old, new).lines
    #expect(
      lines == [
        "@@ -7,7 +7,7 @@", " line 7", " line 8", " line 9", "-line 10", "+another", " line 11",
        " line 12", " line 13", "@@ -18,3 +18,4 @@", " line 18", " line 19", " line 20", "+more",
      ])
    #expect(LineDiff(old, old).isEmpty && LineDiff([], []).lines == [])
    #expect(LineDiff([], ["a"]).lines == ["@@ -0,0 +1,1 @@", "+a"])
    #expect(LineDiff(["a"], []).lines == ["@@ -1,1 +0,0 @@", "-a"])
  }

  @Test func manyLinesAreNotMatchedOneByOne() {
    let old = (1...9000).map { "old \($0)" }
    let new = (1...9000).map { "new \($0)" }
    #expect(LineDiff(["same"] + old, ["same"] + new).lines.count == 18_002)
  }
}
