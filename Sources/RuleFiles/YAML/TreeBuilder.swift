import RuleModel

/// Builds the tree of one document from the parser's events and notes what a rulebook refuses.
struct TreeBuilder: ~Copyable {
  /// The file cannot be read further; the reason has been noted.
  struct Stop: Error {}

  private let parser: EventParser
  let limits: ReadingLimits
  var lines: SourceLines
  var nodes = 0
  var findings: FindingList

  init(
    _ parser: consuming EventParser, _ lines: SourceLines, _ limits: ReadingLimits,
    _ findings: FindingList
  ) {
    self.parser = parser
    self.lines = lines
    self.limits = limits
    self.findings = findings
  }

  /// The document's tree, or `nil` when it ended early; the findings tell why.
  mutating func build() -> YAMLNode? {
    do { return try document() } catch { return nil }
  }

  private mutating func document() throws(Stop) -> YAMLNode? {
    _ = try next()
    let start = try next()
    guard case .documentStart(let hasDirectives) = start.kind else {
      noteEmpty(at: start)
      return nil
    }
    if hasDirectives { noteDirective(at: start.start) }
    let root = try node(next(), depth: 1)
    if root.isEmptyPlain { noteEmpty(at: start) }
    _ = try next()
    try refuseSecondDocument()
    return root
  }

  private mutating func refuseSecondDocument() throws(Stop) {
    let event = try next()
    if case .streamEnd = event.kind { return }
    let place = lines.place(ofWordAt: event.start)
    findings.add(.severalDocuments) { .severalDocuments(at: place) }
    throw Stop()
  }

  private mutating func next() throws(Stop) -> YAMLEvent {
    switch parser.next() {
    case .event(let event): return event
    case .failure(let failure):
      let (code, finding) = failure.finding(in: &lines)
      findings.add(code) { finding }
      throw Stop()
    }
  }
}

extension TreeBuilder {
  private mutating func node(_ event: YAMLEvent, depth: Int) throws(Stop) -> YAMLNode {
    try count(event)
    noteProperties(of: event)
    switch event.kind {
    case .scalar(let text, let style): return .scalar(scalar(text, style, event))
    case .sequenceStart(let layout):
      return .sequence(try sequence(from: event, layout, depth: depth))
    case .mappingStart(let layout):
      return .mapping(try mapping(from: event, layout, depth: depth))
    case .alias: noteAlias(event)
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd: break
    }
    return .scalar(YAMLScalar("", .plain, at: lines.place(from: event.start, to: event.end)))
  }

  private mutating func scalar(
    _ text: String, _ style: YAMLScalar.Style, _ event: YAMLEvent
  ) -> YAMLScalar {
    let scalar = YAMLScalar(text, style, at: lines.place(from: event.start, to: event.end))
    if style == .doubleQuoted { noteEscaped(in: scalar) }
    return scalar
  }

  private mutating func sequence(
    from start: YAMLEvent, _ layout: YAMLEvent.Layout, depth: Int
  ) throws(Stop) -> YAMLSequence {
    try enter(start, depth)
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        let place = place(from: start, to: event, layout, firstLine: items.first?.place)
        return YAMLSequence(items, at: place)
      }
      items.append(try node(event, depth: depth + 1))
    }
  }

  private mutating func mapping(
    from start: YAMLEvent, _ layout: YAMLEvent.Layout, depth: Int
  ) throws(Stop) -> YAMLMapping {
    try enter(start, depth)
    var keys = KeyRegister()
    var entries: [YAMLMapping.Entry] = []
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        let place = place(from: start, to: event, layout, firstLine: entries.first?.firstLine)
        return YAMLMapping(entries, at: place)
      }
      let key = try node(event, depth: depth + 1)
      let value = try node(next(), depth: depth + 1)
      if let scalar = accepted(key, &keys) { entries.append(.init(scalar, value)) }
    }
  }

  /// The key, unless it is one that a rulebook refuses.
  private mutating func accepted(_ key: YAMLNode, _ keys: inout KeyRegister) -> YAMLScalar? {
    guard case .scalar(let scalar) = key, !key.isEmptyPlain else {
      findings.add(.complexKey) { .complexKey(at: key.place) }
      return nil
    }
    if scalar.text == "<<", scalar.style == .plain {
      findings.add(.mergeKey) { .mergeKey(at: scalar.place) }
      return nil
    }
    guard let first = keys.register(scalar) else { return scalar }
    findings.add(.duplicateKey) { .duplicateKey(scalar, first: first) }
    return nil
  }

  private mutating func place(
    from start: YAMLEvent, to end: YAMLEvent, _ layout: YAMLEvent.Layout, firstLine: Place?
  ) -> Place {
    switch layout {
    case .flow: return lines.place(from: start.start, to: end.end)
    case .block:
      let place = lines.place(from: start.start, to: start.start)
      guard let firstLine, firstLine.line == place.line else { return place }
      return Place(
        path: place.path, line: place.line, column: place.column,
        length: firstLine.column + firstLine.length - place.column)
    }
  }
}

extension YAMLNode {
  /// Whether it is what the parser gives where the file has no value.
  var isEmptyPlain: Bool {
    guard case .scalar(let scalar) = self else { return false }
    return scalar.style == .plain && scalar.text.isEmpty
  }
}

extension YAMLMapping.Entry {
  /// What of the entry lies on the line of its key.
  fileprivate var firstLine: Place {
    let end = value.place
    guard end.line == key.place.line, end.column > key.place.column else { return key.place }
    return Place(
      path: end.path, line: end.line, column: key.place.column,
      length: end.column + end.length - key.place.column)
  }
}
