/// What `inforce timeline` prints.
enum TimelineSchema: DocumentSchema {
  static let name = "timeline"
  static let about = "Lanes of time, one a facet of a unit, and what was announced."

  static var members: [SchemaMember] {
    let asked: [SchemaMember] = [
      .required("rules", .anyTexts), .required("from", .dayOrNull),
      .required("until", .dayOrNull), .required("lanes", .anyTexts),
    ]
    return CommonSchema.head(asked) + [
      .required("lanes", .list(of: .part("lane"))),
      .required("announcements", .list(of: .part("announcements"))),
    ]
  }

  static var definitions: [JSON.Member] {
    let said = JSON.object(
      CommonSchema.names + [
        .required("facet", .constant("announcements")), RangeSchema.spans(.part("said")),
      ])
    return CommonSchema.definitions + [
      .init("label", AnswerSchema.label), .init("lane", RangeSchema.lane),
      .init("announcements", said), .init("said", RangeSchema.said),
    ] + FacetSchema.all.flatMap(\.definitions)
  }
}
