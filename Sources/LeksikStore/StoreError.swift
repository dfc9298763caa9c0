/// Something that could not be done with a store of glossaries and memories.
///
/// ```swift
/// do { try await workspace.remove("TIP-001", by: me) } catch { print(error) }
/// // /home/ana/.local/share/leksik/store.sqlite: another process has been writing for 10 s …
/// ```
///
/// It never holds what a user stored: neither terms nor sentences reach a log through it.
public struct StoreError: Error, Hashable, Sendable {
  /// Why it could not be done.
  public struct Code: Hashable, Sendable {
    fileprivate let sentence: String

    /// Another process kept the store locked for the whole time that was to be waited.
    public static let busy = Code(sentence: "another process is writing; try again when it is done")
    /// The disk, or the user's share of it, is full.
    public static let full = Code(sentence: "the disk is full; nothing was stored; make room")
    /// The system could not read, write or keep the file.
    public static let ioFailure = Code(
      sentence: "the system could not read or write it; nothing was stored; check the disk")
    /// The file is not a sound store.
    public static let damaged = Code(
      sentence: "damaged; run leksik check, then leksik restore a backup or leksik check --salvage")
    /// A newer Leksik made it.
    public static let newer = Code(sentence: "made by a newer Leksik; update this one")
    /// The SQLite library is older than what the store needs.
    public static let oldSQLite = Code(sentence: "needs SQLite 3.37 or later")
    /// It was opened for reading, or lies where this user may not write.
    public static let readOnly = Code(sentence: "may only be read; check its permissions")
    /// The user may not open it.
    public static let notPermitted = Code(sentence: "may not be opened; check its permissions")
    /// There is no such store.
    public static let missing = Code(sentence: "no such store; check the name")
    /// No concept or unit has this name.
    public static let noSuchItem = Code(sentence: "no such concept or unit; check the name")
    /// Several concepts or units have this name.
    public static let ambiguous = Code(
      sentence: "several items have this name; use the number that leksik history shows")
    /// Someone else has changed the item since it was read.
    public static let conflict = Code(
      sentence: "changed by someone else since it was read; the history holds both; edit it again")
    /// There is one of this name already.
    public static let exists = Code(sentence: "there is one of this name already; choose another")
    /// No case has this name.
    public static let noSuchCase = Code(sentence: "no such case; leksik case list names them")
    /// Something holds the old pages of an erased case.
    public static let notYetErased = Code(
      sentence:
        "removed, but another process still reads the old pages; close it and run any command")
    /// An index file turned out to be damaged; nothing is lost, it is made again.
    public static let staleIndex = Code(sentence: "damaged index; it is made again when asked next")
    /// A file that was to be replaced or read is not what it must be.
    public static let unusable = Code(sentence: "cannot be used")
  }

  /// Why it could not be done.
  public let code: Code
  /// The file or item it is about.
  public let subject: String
  /// More facts: how long was waited, which numbers disagree; empty when there are none.
  public let detail: String

  package init(_ code: Code, _ subject: String, _ detail: String = "") {
    self.code = code
    self.subject = subject
    self.detail = detail
  }
}

extension StoreError: CustomStringConvertible {
  /// What it is about, what is wrong, and what to do.
  public var description: String {
    "\(subject): \(code.sentence)\(detail.isEmpty ? "" : " (\(detail))")"
  }
}

extension StoreError {
  /// Runs what throws this error only, and makes whatever else it might throw one about `subject`.
  package static func only<Result>(
    _ subject: String, _ body: () throws -> Result
  ) throws(StoreError) -> Result {
    do {
      return try body()
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.ioFailure, subject, "\(type(of: error))")
    }
  }
}
