/// Matches for all segments of a document, worked out on all cores.
///
/// The neighbours of a segment in the document are its context. Which memory answers is the
/// caller's closure, so that any search can be used.
///
/// ```swift
/// let work = Pretranslation(of: ["¿Comprende?", "Debe firmar aquí."])
/// let matches = try await work.run { query, options in
///   memory.matches(
///     for: query, from: .spanish, to: .haitianCreole, atLeast: .percent(70), limit: 5,
///     options: options)
/// }
/// matches.count  // 2, in the order of the segments
/// ```
public struct Pretranslation: Sendable {
  /// The segments in the order of the document.
  public let segments: [String]
  /// What is known of all of them; their neighbours are filled in.
  public let options: MatchOptions

  /// The work on the segments of a document, in its order.
  public init(of segments: [String], options: MatchOptions = MatchOptions()) {
    self.segments = segments
    self.options = options
  }

  /// The matches of every segment, in the order of the segments.
  ///
  /// Cancelling the task ends the work within a segment's time on each core.
  ///
  /// - Parameters:
  ///   - width: how many segments are worked on at a time; `nil` is one for each core.
  ///   - match: the search; called from several threads at once.
  ///   - progress: called on the caller's task with the number of segments done so far, which never
  ///     falls and ends with all of them.
  /// - Throws: `CancellationError` when the task was cancelled; whatever `match` or `progress` throws.
  public func run(
    width: Int? = nil,
    match: @escaping @Sendable (_ query: String, _ options: MatchOptions) throws -> [Match],
    progress: (_ done: Int) async throws -> Void = { _ in }
  ) async throws -> [[Match]] {
    let width = max(1, width ?? Cores.count)
    var matches = [[Match]](repeating: [], count: segments.count)
    var done = 0
    try await withThrowingTaskGroup(of: (Range<Int>, [[Match]]).self) { group in
      var waiting = pieces()[...]
      func start() {
        guard let piece = waiting.popFirst() else { return }
        group.addTask { (piece, try self.matches(of: piece, by: match)) }
      }
      for _ in 0..<width { start() }
      while let (piece, found) = try await group.next() {
        start()
        matches.replaceSubrange(piece, with: found)
        done += piece.count
        try await progress(done)
      }
    }
    try Task.checkCancellation()
    return matches
  }

  /// Pieces so small that progress is seen and no core waits long for the last one.
  private func pieces() -> [Range<Int>] {
    stride(from: 0, to: segments.count, by: Self.pieceSize).map {
      $0..<min($0 + Self.pieceSize, segments.count)
    }
  }

  private static let pieceSize = 8

  private func matches(
    of piece: Range<Int>, by match: (String, MatchOptions) throws -> [Match]
  ) throws -> [[Match]] {
    try piece.map { index in
      try Task.checkCancellation()
      var options = options
      options.previous = index > 0 ? segments[index - 1] : options.previous
      options.next = index + 1 < segments.count ? segments[index + 1] : options.next
      return try match(segments[index], options)
    }
  }
}
