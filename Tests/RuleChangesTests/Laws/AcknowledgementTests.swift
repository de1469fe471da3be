import BookTesting
import Days
import RuleChanges
import RuleModel
import Testing

/// What an acknowledgement accepts, and for how long.
@Suite struct AcknowledgementTests {
  private let base = aBook([
    aRule(versions: [aVersion("c", .commence(.on(aDay(20))), public: aDay(10))])
  ])
  private let head = aBook([
    aRule(versions: [aVersion("c", .commence(.on(aDay(25))), public: aDay(10))])
  ])

  private func found(today: Int) -> FoundChanges {
    Harness.found(base, head, clock: .valid(known: aDay(60)), today: aDay(today))
  }

  private func ack(
    as code: ChangeCode?, unseals: Bool = false, expires: Day? = nil, now: String? = nil
  ) -> Acknowledgement {
    let change = found(today: 15).changes.first
    let days = change?.whole ?? .always
    return Acknowledgement(
      id: change?.id ?? "", rule: "x/rule",
      accepted: .init(
        unit: nil, facet: "force", days: days,
        now: now ?? change?.now?.digest(of: .facet(.force)) ?? ""),
      acceptedAs: code, reason: "misread", ref: nil, by: nil, expires: expires, unseals: unseals,
      places: Places(path: "acks/2024/x.yaml"))
  }

  private func report(
    _ acks: [Acknowledgement], today: Int, sealed: Int? = nil, asksAgain: Bool = false
  ) -> ChangeReport {
    var gate = Gate(
      failOn: .error, severity: [.futureStatus: .error], requiresSource: false, noticeDays: nil,
      sealed: sealed.map { .init(through: aDay($0), digest: nil) }, rules: [])
    gate.asksAgainOncePast = asksAgain
    return Judge(gate, today: aDay(today))
      .report(on: found(today: today).acknowledged(by: acks, today: aDay(today)))
  }

  @Test func whatWasAcceptedAheadPassesOncePastAndSaysThatItIsWeaker() {
    let ahead = report([ack(as: .futureStatus)], today: 15)
    #expect(ahead.verdict == .pass && ahead.changes.map(\.isWeakerAccepted) == [false])
    let past = report([ack(as: .futureStatus)], today: 30)
    #expect(past.verdict == .pass && past.changes.map(\.isWeakerAccepted) == [true])
    #expect(past.changes.map(\.acknowledged) == ["misread"])
  }

  @Test func aGateThatAsksAgainTakesAFreshOneOnly() {
    let weak = report([ack(as: .futureStatus)], today: 30, asksAgain: true)
    #expect(weak.verdict == .fail && weak.acknowledged == 0)
    #expect(weak.changes.map(\.acceptance?.refusal) == [.weaker])
    let both = report(
      [ack(as: .futureStatus), ack(as: .pastStatus)], today: 30, asksAgain: true)
    #expect(both.verdict == .pass)
    #expect(report([ack(as: nil)], today: 30, asksAgain: true).verdict == .pass)
  }

  @Test func onlyTheDaysThatHavePassedAreWeaker() {
    let split = report([ack(as: .futureStatus)], today: 22, asksAgain: true)
    #expect(split.changes.map(\.code) == [.pastStatus, .futureStatus])
    #expect(split.changes.map(\.acknowledged) == [nil, "misread"])
    #expect(split.verdict == .fail)
  }

  @Test func aSealedDayIsAcceptedByAnAcknowledgementThatUnsealsOnly() {
    let plain = report([ack(as: .pastStatus)], today: 30, sealed: 22)
    #expect(plain.verdict == .fail && plain.changes.map(\.acceptance?.refusal) == [.sealed])
    #expect(report([ack(as: .pastStatus, unseals: true)], today: 30, sealed: 22).verdict == .pass)
    #expect(report([ack(as: .pastStatus)], today: 30, sealed: 19).verdict == .pass)
  }

  @Test func anExpiredOneAcceptsNothing() {
    #expect(report([ack(as: nil, expires: aDay(30))], today: 30).verdict == .pass)
    #expect(report([ack(as: nil, expires: aDay(29))], today: 30).verdict == .fail)
  }

  @Test func itStandsWhileTheBookAnswersWhatItAccepts() {
    let standings = { (book: Rulebook) in AckStandings(book, known: .last, today: aDay(60)) }
    #expect(standings(head).standing(of: ack(as: nil)) == .stands)
    #expect(standings(base).standing(of: ack(as: nil)) == .gone)
    #expect(standings(aBook([])).standing(of: ack(as: nil)) == .gone)
    let half = aBook([
      aRule(versions: [aVersion("c", .commence(.on(aDay(22))), public: aDay(10))])
    ])
    #expect(standings(half).standing(of: ack(as: nil)) == .stands)
    let silent = Acknowledgement(
      id: "x", rule: "x/rule", accepted: nil, acceptedAs: nil, reason: "r", ref: nil, by: nil,
      expires: nil, unseals: false, places: Places(path: "acks/x.yaml"))
    #expect(standings(base).standing(of: silent) == .untold)
  }
}
