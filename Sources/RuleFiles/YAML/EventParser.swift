import CLibyaml

/// libyaml's event parser over bytes in memory. Nothing of C leaves this file but copies.
struct EventParser: ~Copyable {
  private let handle: UnsafeMutablePointer<yaml_parser_t>

  private init(_ handle: UnsafeMutablePointer<yaml_parser_t>) { self.handle = handle }

  deinit {
    yaml_parser_delete(handle)
    handle.deallocate()
  }

  /// Lends a parser over some bytes; `nil` when there is no memory for one.
  static func withParser<Result>(
    over bytes: [UInt8], _ use: (consuming EventParser) -> Result
  ) -> Result? {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress, let parser = make() else { return nil }
      yaml_parser_set_encoding(parser.handle, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser.handle, start, buffer.count)
      return use(parser)
    }
  }

  private static func make() -> EventParser? {
    let handle = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    handle.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(handle) == 1 else {
      handle.deallocate()
      return nil
    }
    return EventParser(handle)
  }

  /// The next step. After the end of the stream or a failure it is not to be asked again.
  func next() -> YAMLStep {
    var event = yaml_event_t()
    guard yaml_parser_parse(handle, &event) == 1 else { return .failure(failure) }
    defer { yaml_event_delete(&event) }
    return .event(YAMLEvent(event))
  }

  private var failure: YAMLFailure {
    let parser = handle.pointee
    let context = parser.context.map { String(cString: $0) } ?? ""
    return YAMLFailure(
      problem: parser.problem.map { String(cString: $0) } ?? "out of memory", context: context,
      mark: YAMLMark(parser.problem_mark),
      contextMark: context.isEmpty ? nil : YAMLMark(parser.context_mark))
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line), column: Int(clamping: mark.column))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    let start = YAMLMark(event.start_mark)
    let end = YAMLMark(event.end_mark)
    let (kind, properties) = YAMLEvent.contents(of: event)
    self.init(kind: kind, properties: properties, start: start, end: end)
  }

  private static func contents(of event: yaml_event_t) -> (Kind, Properties) {
    switch event.type {
    case YAML_SCALAR_EVENT: scalar(event.data.scalar)
    case YAML_SEQUENCE_START_EVENT: sequence(event.data.sequence_start)
    case YAML_MAPPING_START_EVENT: mapping(event.data.mapping_start)
    case YAML_SEQUENCE_END_EVENT: (.sequenceEnd, [])
    case YAML_MAPPING_END_EVENT: (.mappingEnd, [])
    case YAML_ALIAS_EVENT: (.alias, [])
    case YAML_DOCUMENT_START_EVENT: document(event.data.document_start)
    case YAML_DOCUMENT_END_EVENT: (.documentEnd, [])
    case YAML_STREAM_START_EVENT: (.streamStart, [])
    default: (.streamEnd, [])
    }
  }

  private static func scalar(
    _ scalar: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_scalar
  ) -> (Kind, Properties) {
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let text = String(decoding: bytes, as: UTF8.self)
    return (.scalar(text, style(scalar.style)), properties(scalar.anchor, scalar.tag))
  }

  private static func sequence(
    _ sequence: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_sequence_start
  ) -> (Kind, Properties) {
    let layout: Layout = sequence.style == YAML_FLOW_SEQUENCE_STYLE ? .flow : .block
    return (.sequenceStart(layout), properties(sequence.anchor, sequence.tag))
  }

  private static func mapping(
    _ mapping: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_mapping_start
  ) -> (Kind, Properties) {
    let layout: Layout = mapping.style == YAML_FLOW_MAPPING_STYLE ? .flow : .block
    return (.mappingStart(layout), properties(mapping.anchor, mapping.tag))
  }

  private static func document(
    _ document: yaml_event_t.__Unnamed_union_data.__Unnamed_struct_document_start
  ) -> (Kind, Properties) {
    let hasTags = document.tag_directives.start != document.tag_directives.end
    let hasDirectives = document.version_directive != nil || hasTags
    return (.documentStart(hasDirectives: hasDirectives), [])
  }

  private static func properties(
    _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?
  ) -> Properties {
    var properties: Properties = []
    if anchor != nil { properties.insert(.anchor) }
    if tag != nil { properties.insert(.tag) }
    return properties
  }

  private static func style(_ style: yaml_scalar_style_t) -> YAMLScalar.Style {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }
}
