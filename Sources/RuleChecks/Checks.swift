package import RuleModel

/// Everything that `inforce check` looks for beyond reading the files, in the order of the codes.
package enum Checks {
  /// Every check.
  package static var all: [any Check.Type] {
    [
      TieOnOneDay.self,
      FileNameDay.self,
      ComputedDayDiffers.self,
      TooLate.self,
      WeakAuthority.self,
      EmptyAnnouncement.self,
      ReachesBackSilently.self,
      OperativeBeforeSigned.self,
      IdleOperative.self,
      DocumentDayOrder.self,
      WideWindow.self,
      BoundaryInWindow.self,
      TooManyDoubts.self,
      NoLongStop.self,
      ConditionOverdue.self,
      ConditionMetTwice.self,
      ConditionUnused.self,
      NothingToReinstate.self,
      TextBelowLater.self,
      VoidNotLater.self,
      StillBorn.self,
      SeqWithoutReason.self,
      OffByOne.self,
      SunsetUnderSuspension.self,
      EndsSoon.self,
      Unconfirmed.self,
      AnnouncementStale.self,
      ReviewOverdue.self,
      CheckedOutOfRange.self,
      WeakEvidence.self,
      Contradiction.self,
      NamedInstrumentMissing.self,
      InstrumentUnused.self,
      InstrumentUnfindable.self,
      MalformedDigest.self,
      RecalledIdentifier.self,
      DuplicateInstrument.self,
      NameTaken.self,
      CitationShared.self,
      NamesAlike.self,
      NameCharacters.self,
      CrowdedFolder.self,
      NeverBegins.self,
      ScopeUncovered.self,
      SilentOrder.self,
      GroupOrder.self,
      GroupValues.self,
      GroupUnchanged.self,
      GoldenTwice.self,
      RegimeConditions.self,
      RegimeUnreachable.self,
      RegimeRuleUnlisted.self,
      AssumedFact.self,
      WordingUnstated.self,
      TextBody.self,
      NoReason.self,
      NoPinpoint.self,
      DateInProse.self,
      BoundaryUntested.self,
      ZoneForm.self,
      TitleLength.self,
      Tags.self,
      CitationUnread.self,
      DelayLeavesOthers.self,
      PublicInFuture.self,
      AckExpired.self,
      AckStale.self,
      SealBroken.self,
      SealOpen.self,
    ]
  }

  /// Everything that any check finds in a book, by place, each thing once.
  package static func findings(in book: CheckedBook) -> [Finding] {
    let rules = book.rules(book.book.rules.indices)
    return ordered(all.flatMap { $0.findings(in: book) + $0.findings(in: rules) })
  }

  /// Everything that any check finds in some rules of a book, in no order.
  package static func findings(in rules: CheckedRules) -> [Finding] {
    all.flatMap { $0.findings(in: rules) }
  }

  /// Findings by place, each once.
  package static func ordered(_ findings: [Finding]) -> [Finding] {
    findings.unique.sorted { ($0.label.place, $0.code) < ($1.label.place, $1.code) }
  }
}
