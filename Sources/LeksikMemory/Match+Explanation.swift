extension Match {
  /// What a person should know about the match, in one line.
  ///
  /// The similarity, what was taken off it, every difference (the critical ones alone where there
  /// are any), and the context that agrees.
  ///
  /// ```swift
  /// print(match.explanation)
  /// // 67.32% CRITICAL negation: “no” is not in the source
  /// // 98.00% (less 2.00% unreviewed) no difference; the segment before is the same
  /// ```
  public var explanation: String {
    let critical = differences.filter(\.isCritical)
    let shown = critical.isEmpty ? differences : critical
    var reasons = shown.isEmpty ? ["no difference"] : shown.map(\.description)
    if !context.isEmpty { reasons.append(context.description) }
    let lost = penalties.map(\.description).joined(separator: ", ")
    return "\(similarity)\(isCritical ? " CRITICAL" : "")"
      + (lost.isEmpty ? " " : " (less \(lost)) ") + reasons.joined(separator: "; ")
  }
}
