extension GitError {
  /// The stable code: the letter G and three digits. A code is never given another meaning.
  package var code: String {
    switch self {
    case .noSuchRevision: "G001"
    case .shallow: "G002"
    case .notARepository: "G003"
    case .notOwned: "G004"
    case .unbornBranch: "G005"
    case .ambiguousRevision: "G006"
    case .partialClone: "G007"
    case .sha256Repository: "G008"
    case .missingObject: "G009"
    case .corruptObject: "G010"
    case .unsupportedExtension: "G011"
    case .badConfiguration: "G012"
    case .noWorkTree: "G013"
    case .nothingRecorded: "G014"
    case .notACommit: "G015"
    case .wrongKind: "G016"
    case .tooLarge: "G017"
    case .tooManyFiles: "G018"
    case .tooDeep: "G019"
    case .badReference: "G020"
    case .unmergedIndex: "G021"
    case .other: "G099"
    }
  }
}
