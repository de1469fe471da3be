import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Rules of the house that no formatter knows.
@Suite struct StyleTests {
  @Test func nothingInSourcesCrashesOnPurpose() throws {
    let crashes = ["fatalError(", "try!", "as!", "assertionFailure(", "preconditionFailure("]
    let found = try SourceFile.all(in: "Sources").flatMap { file in
      crashes.filter { word in file.code.contains { $0.contains(word) } }
        .map { "\(file.path): \($0)" }
    }
    expectNone(found, but: [], "input throws, and what cannot happen has a type")
  }

  @Test func nothingPrints() throws {
    let found = try SourceFile.all(in: "Sources").filter { file in
      file.code.contains { line in
        ["print(", "debugPrint(", "dump("].contains { word in
          line.firstRange(of: word).map { range in
            range.lowerBound == line.startIndex
              || !(line[line.index(before: range.lowerBound)].isLetter
                || line[line.index(before: range.lowerBound)] == ".")
          } ?? false
        }
      }
    }
    expectNone(found.map(\.path), but: [], "only the console of the commands writes")
  }

  @Test func onlyTheCommandsReadTheEnvironment() throws {
    let found = try SourceFile.all(in: "Sources").filter { file in
      file.code.contains { $0.contains("getenv(") }
    }
    expectNone(
      found.map(\.path),
      but: [
        Waiver(
          what: "Sources/InForceCommands/Session/Session.swift", why: "the one place that does")
      ],
      "what a ring below needs to know is handed to it")
  }

  @Test func filesStopAtFourHundredLines() throws {
    let long = try SourceFile.all(in: "Sources", "Tests").filter { $0.lines.count > 401 }
    expectNone(long.map(\.path), but: [], "ask which noun is missing")
  }

  @Test func routinesStopAtSixtyLines() throws {
    let long = try SourceFile.all(in: "Sources", "Tests").flatMap { file in
      file.routines.filter { $0.length > 60 }.map { "\(file.path): \($0.name)" }
    }
    expectNone(long, but: [], "name the steps")
  }

  @Test func aRoutineIsMeasuredFromItsNameToItsBrace() {
    let routines = SourceFile("Tests/ArchitectureTests/Waiver.swift").routines
    #expect(routines.map(\.name) == ["expectNone"])
    #expect(routines.map(\.length) == [7])
  }

  @Test func nothingNamesAPlaceOnOneMachine() throws {
    let places = ["work/", "home/", "root/", "Users/"].map { "/" + $0 } + [".." + "/" + "shared"]
    let found = try Checkout.files(in: ".").flatMap { path -> [String] in
      let text = Checkout.text(path)
      guard !text.utf8.contains(0) else { return [] }
      return places.filter { namesPlace($0, in: text) }.map { "\(path): \($0)" }
    }
    expectNone(found, but: [], "a text that is kept means the same everywhere")
  }

  private let separators = Array(" \"'`(=:\n,<".utf8)

  /// Whether a path that begins like this stands in the text, and not only as a part of another.
  private func namesPlace(_ place: String, in text: String) -> Bool {
    text.withCString { base in
      var cursor = base
      while let found = UnsafePointer(strstr(cursor, place)) {
        if found == base || separators.contains(UInt8(bitPattern: (found - 1).pointee)) {
          return true
        }
        cursor = found + 1
      }
      return false
    }
  }
}
