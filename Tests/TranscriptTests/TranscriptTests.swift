import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What people see, byte for byte. `RECORD=1` writes the transcripts anew, for a review like code.
@Suite struct TranscriptTests {
  private let isRecording = getenv("RECORD").map { String(cString: $0) } == "1"

  @Test(arguments: Transcript.names)
  func theToolSaysWhatTheTranscriptSays(name: String) throws {
    let transcript = try Transcript(name: name)
    #expect(!transcript.commands.isEmpty, "\(name) has no command")
    let old = Checkout.text(transcript.path)
    let new = try transcript.recorded()
    guard old != new else { return }
    if isRecording { try TemporaryFolder.write(new, to: Checkout.path(transcript.path)) }
    Issue.record(
      "\(transcript.path) \(isRecording ? "was recorded anew" : "differs"):\n\(diff(old, new))")
  }

  @Test func thereAreTranscriptsOfEveryWorld() throws {
    let worlds = try Transcript.names.map { try Transcript(name: $0).world }
    #expect(Set(worlds) == Set(World.allCases))
  }
}

/// The lines that differ, with a sign, and two lines around each run of them.
func diff(_ old: String, _ new: String) -> String {
  let before = old.lines
  let after = new.lines
  let changes = after.difference(from: before)
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in changes {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var lines: [(text: String, isChange: Bool)] = []
  var (left, right) = (0, 0)
  while left < before.count || right < after.count {
    if removed.contains(left) {
      lines.append(("- " + before[left], true))
      left += 1
    } else if inserted.contains(right) {
      lines.append(("+ " + after[right], true))
      right += 1
    } else {
      lines.append(("  " + before[left], false))
      (left, right) = (left + 1, right + 1)
    }
  }
  let shown = lines.indices.filter { index in
    lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains(where: \.isChange)
  }
  return shown.map { lines[$0].text }.joined(separator: "\n")
}
