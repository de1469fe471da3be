import Days
import GitStore
import InForceKit
import Pages
import RuleModel
import Serving
import Synchronization

/// Answers requests from a book: each reply is made of one state of it.
final class BookServer: Answering {
  private let place: BookPlace
  private let living: LivingRevision
  private let shelf: SiteShelf
  private let today: Today
  private let memory = ReplyMemory(bytes: 128 << 20)
  /// The living state that was served last: it serves on while a new one is opened.
  private let served = Mutex<BookState?>(nil)

  init(_ options: BookOptions) throws(Problem) {
    let place = try Session.location(options)
    let source = SiteSource(options, place)
    self.place = place
    living = LivingRevision(place, source.revision)
    shelf = SiteShelf(capacity: 4) { (state) throws(Problem) in try source.volume(state) }
    today = Today(options.today)
  }

  /// Opens the living state before anybody asks; why it cannot is told on its pages too.
  func warmUp() throws(Problem) { _ = try shelf.volume(living.now()) }

  func replyAtHand(to request: WebRequest) -> WebReply? {
    let target = request.target
    if target.hasPrefix("/@") { return memory[target] }
    guard let state = stateAtHand, let volume = shelf.atHand(state),
      let day = try? today.day(in: volume.site.book.zone)
    else { return nil }
    return memory[key(state, day, target)]
  }

  func reply(to request: WebRequest) -> WebReply {
    do {
      return try answer(request.target)
    } catch {
      return WebReply(Outage.style(for: request.target) ?? error.page(.failed))
    }
  }

  /// The state that is served now. Whoever notices a new one waits for it; others do not.
  private var stateAtHand: BookState? {
    guard let now = try? living.now() else { return nil }
    if shelf.atHand(now) != nil {
      served.withLock { $0 = now }
      return now
    }
    return shelf.isOpening(now) ? served.withLock { $0 } : nil
  }

  private func key(_ state: BookState, _ day: Day, _ target: String) -> String {
    "\(state)\(day)\(target)"
  }
}

extension BookServer {
  private func answer(_ target: String) throws(Problem) -> WebReply {
    switch AddressReading.read(target)?.address.pin {
    case .commit(let name): try pinned(name, on: nil, target)
    case .seen(let name, let day): try pinned(name, on: day, target)
    case .living, .same, nil: try livingAnswer(target)
    }
  }

  private func livingAnswer(_ target: String) throws(Problem) -> WebReply {
    let state: BookState
    if let atHand = stateAtHand { state = atHand } else { state = try living.now() }
    let volume = try shelf.volume(state)
    let day = try today.day(in: volume.site.book.zone)
    return try reply(of: volume.site.asked(on: day), target, under: key(state, day, target))
  }

  /// A page of a commit. What is typed may be the beginning of its id; what is kept is the whole.
  private func pinned(_ name: String, on day: Day?, _ target: String) throws(Problem) -> WebReply {
    let commit: String
    switch pinnedCommit(name) {
    case .success(let found): commit = found
    case .failure(let problem): return WebReply(problem.page(.missing))
    }
    guard commit == name else {
      let rest = target.dropFirst().drop { $0 != "/" }
      return .redirect(to: "/@\(commit)\(day.map { ",\($0)" } ?? "")\(rest)")
    }
    let volume = try shelf.volume(.commit(commit))
    return try reply(of: volume.site.asked(on: day ?? volume.day), target, under: target)
  }

  private func pinnedCommit(_ name: String) -> Result<String, Problem> {
    Result { () throws(Problem) in
      if shelf.atHand(.commit(name)) != nil { return name }
      // The name of a branch wins over an id: then it is no id.
      guard let id = try Session.commit(of: place, at: .named(name))?.id.description,
        id.hasPrefix(name)
      else {
        throw Problem(
          "G001", "no commit of this repository has an id that begins with \(name)",
          status: .incomplete)
      }
      return id
    }
  }

  private func reply(
    of site: Site, _ target: String, under key: String
  ) throws(Problem) -> WebReply {
    if let reply = memory[key] { return reply }
    if let reply = revisionsInFull(target) { return reply }
    let reply = Attendant.tagged(WebReply(site.response(to: target)))
    memory.keep(reply, under: key)
    return reply
  }

  /// Names of revisions move, so what is kept is an address with ids. `nil`: it has them, or a name
  /// means nothing, which the page says.
  private func revisionsInFull(_ target: String) -> WebReply? {
    guard var address = AddressReading.read(target)?.address,
      case .answers(let base, let head) = address.page,
      let old = try? Session.commit(of: place, at: .named(base))?.id.description,
      let new = try? Session.commit(of: place, at: .named(head))?.id.description,
      (old, new) != (base, head)
    else { return nil }
    address.page = .answers(base: old, head: new)
    return .redirect(
      to: Links(.server(root: "/", pin: .living)).text(.page(address, fragment: nil)))
  }
}
