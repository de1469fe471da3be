/// What a rulebook refuses though it is YAML.
extension TreeBuilder {
  mutating func count(_ event: YAMLEvent) throws(Stop) {
    nodes += 1
    guard nodes > limits.nodes else { return }
    let place = lines.place(from: event.start, to: event.end)
    findings.add(.tooMany) { .tooMany("values", most: limits.nodes, at: place) }
    throw Stop()
  }

  mutating func enter(_ event: YAMLEvent, _ depth: Int) throws(Stop) {
    guard depth > limits.depth else { return }
    let place = lines.place(from: event.start, to: event.start)
    findings.add(.tooDeep) { .tooDeep(most: limits.depth, at: place) }
    throw Stop()
  }

  mutating func noteProperties(of event: YAMLEvent) {
    if event.properties.contains(.anchor) {
      let place = lines.place(ofWordAt: event.start)
      findings.add(.anchorOrAlias) { .anchor(at: place) }
    }
    // libyaml drops the tag `!`; the event then still begins with it
    if event.properties.contains(.tag) || lines.byte(at: event.start) == UInt8(ascii: "!") {
      let place = lines.place(ofWordAt: event.start)
      findings.add(.tag) { .tag(at: place) }
    }
  }

  mutating func noteAlias(_ event: YAMLEvent) {
    let place = lines.place(from: event.start, to: event.end)
    findings.add(.anchorOrAlias) { .alias(at: place) }
  }

  mutating func noteDirective(at mark: YAMLMark) {
    let place = lines.place(ofWordAt: mark)
    findings.add(.directive) { .directive(at: place) }
  }

  mutating func noteEmpty(at event: YAMLEvent) {
    let place = lines.place(ofWordAt: event.start)
    findings.add(.emptyDocument) { .emptyDocument(at: place) }
  }

  /// An escape can write what may not stand in the file itself.
  mutating func noteEscaped(in scalar: YAMLScalar) {
    if scalar.text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return }
    for character in scalar.text.unicodeScalars {
      switch CharacterRule.yaml.objection(to: character.value) {
      case .control:
        findings.add(.controlCharacter) { .control(character.value, at: scalar.place) }
      case .bidi: findings.add(.bidiOverride) { .bidi(character.value, at: scalar.place) }
      case nil: continue
      }
    }
  }
}
