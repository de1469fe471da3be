import BookTesting
import InForceKit
import Testing
import ToolTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An index that is damaged, in the way, or not allowed is never a wrong answer and never a crash.
@Suite struct DamageTests {
  /// How often something is damaged; `INFORCE_LONG` asks for many more.
  private static let rounds = getenv("INFORCE_LONG") == nil ? 200 : 20_000

  /// Where the random numbers begin: another place each time, unless `INFORCE_SEED` names one.
  private static let seed =
    getenv("INFORCE_SEED").flatMap { UInt64(String(cString: $0)) } ?? .random(in: 0...999_999)

  @Test func aDamagedIndexIsMadeAnewOrNotUsed() throws {
    let repository = try IndexedRepository()
    let truth = try scopes.map { try repository.answers($0, usingIndex: false) }
    let glances = try #require(try repository.seen(today: IndexedRepository.todays[0])).glances
    var numbers = SplitMix64(seed: DamageTests.seed)
    print("damage: INFORCE_SEED=\(DamageTests.seed)")
    for round in 0..<DamageTests.rounds {
      _ = try repository.answers(.law, usingIndex: true)
      let damage = try "seed \(DamageTests.seed), round \(round): " + damage(repository, &numbers)
      let scope = round % scopes.count
      let said = try repository.answers(scopes[scope], usingIndex: true)
      #expect(said == truth[scope], "\(damage)")
      let seen = try repository.seen(today: IndexedRepository.todays[0])
      #expect(seen.map(\.glances).map { $0 == glances } ?? true, "\(damage)")
    }
  }

  private let scopes: [BookScope] = [
    .law, .rules(["transit-toll"]), .rules(["kestovia/seed-trade"]), .everything,
  ]

  /// Changes, cuts or lengthens one of the files; what was done, in words.
  private func damage(
    _ repository: IndexedRepository, _ numbers: inout SplitMix64
  ) throws -> String {
    // A file that was emptied before, and is not needed now, may still lie there.
    let names = try IndexTests.names(in: repository.kept).filter {
      !TemporaryFolder.bytes(of: repository.kept + "/" + $0).isEmpty
    }
    let name = try #require(names.randomElement(using: &numbers))
    let path = repository.kept + "/" + name
    var bytes = TemporaryFolder.bytes(of: path)
    let place = Int.random(in: 0..<bytes.count, using: &numbers)
    let kind = Int.random(in: 0..<5, using: &numbers)
    switch kind {
    case 0: bytes[place] = bytes[place] &+ UInt8.random(in: 1...255, using: &numbers)
    case 1: bytes.removeLast(bytes.count - place)
    case 2: bytes += [UInt8](repeating: 0, count: 1 + place % 100)
    case 3:
      let end = min(bytes.count, place + 300)
      for index in place..<end { bytes[index] = 0 }
    default: bytes.swapAt(place, Int.random(in: 0..<bytes.count, using: &numbers))
    }
    let file = open(path, O_WRONLY | O_TRUNC)
    defer { close(file) }
    try #require(pwrite(file, bytes, bytes.count, 0) == bytes.count)
    return "\(name), \(kind) at \(place)"
  }

  @Test func whateverLiesInTheWayIsNoReasonNotToAnswer() throws {
    let repository = try IndexedRepository()
    let truth = try repository.answers(.law, usingIndex: false)
    _ = try repository.answers(.law, usingIndex: true)
    let head = try #require(try IndexTests.names(in: repository.kept).first { $0.hasPrefix("h") })
    for obstacle in [
      "rm -rf \(head); mkdir \(head)", "rm -rf \(head); ln -s /dev/zero \(head)",
      "rm -rf \(head); ln -s nowhere \(head)", "rm -rf \(head); mkfifo \(head)",
      "rm -rf \(head); rm base-*", "rm -f base-*", "rm -rf \(head); : > \(head)",
      "cd ..; rm -r inforce; touch inforce", "rm inforce; ln -s nowhere inforce",
      "rm inforce; mkdir inforce; : > inforce/\(head)",
    ] {
      try repository.shell("cd .git; test ! -d inforce || cd inforce; \(obstacle)")
      for _ in 1...2 {
        #expect(try repository.answers(.law, usingIndex: true) == truth, "\(obstacle)")
      }
    }
  }

  @Test func processesThatMakeTheIndexAtOnceDoNotDisturbEachOther() throws {
    let repository = try IndexedRepository()
    let ask = "'\(Checkout.tool)' on 2026-11-22 --rulebook law/Rulebook --today 2026-11-22"
    try repository.shell(
      """
      \(ask) --no-index > ../truth || true
      for round in 1 2 3; do
        rm -rf .git/inforce
        for number in 1 2 3 4 5 6; do (\(ask) > ../said$number || true) & done
        wait
        for number in 1 2 3 4 5 6; do cmp ../truth ../said$number; done
      done
      """)
  }
}

extension IndexTests {
  /// The names in a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    let listed = try Invocation(
      program: "ls", arguments: [folder], folder: "/", environment: ["PATH": "/usr/bin:/bin"]
    ).run()
    return listed.output.split(separator: "\n").map(String.init)
  }
}
