/// Something that could not be read at all.
///
/// What is wrong *inside* a file is a diagnostic; this is thrown when there is no file to look into,
/// or when packed data is not what this version of Leksik packs.
///
/// ```swift
/// do { _ = try TBX.read(contentsOf: "courts.tbx") } catch { print(error) }
/// // courts.tbx: no such file; check the name
/// ```
public struct ExchangeError: Error, Hashable, Sendable {
  /// Why it could not be done.
  public struct Code: Hashable, Sendable {
    private let name: String

    /// There is no file of that name.
    public static let noSuchFile = Code(name: "no such file; check the name")
    /// The name is that of a folder.
    public static let isFolder = Code(name: "is a folder; name a file in it")
    /// The file may not be read by this user.
    public static let notPermitted = Code(name: "may not be read; check its permissions")
    /// The system refused for another reason.
    public static let notReadable = Code(name: "cannot be read")

    /// Its content is of no format that is read.
    public static let unknownFormat = Code(
      name: "not a format that is read; name one with --format")
    /// It cannot be written.
    public static let notWritable = Code(
      name: "cannot be written; check the permissions of its folder")
    /// It is larger than a file of its format may be.
    public static let tooLarge = Code(name: "is larger than 256 MiB; split it")
    /// It can be read but not changed: an encoding or a document type stands in the way.
    public static let notEditable = Code(
      name: "has an encoding or a document type that cannot be written back; save it as UTF-8")
    /// It is not what its format says.
    static func broken(_ reason: String) -> Code { Code(name: "is broken: \(reason)") }
    /// Its encoding lacks a character of the text.
    static func notEncodable(_ encoding: String) -> Code {
      Code(name: "its encoding, \(encoding), lacks a character of the text; save it as UTF-8")
    }
    /// The disk has no room left.
    public static let diskFull = Code(name: "no space is left on the disk; nothing was written")

    /// Packed data was made by another version.
    public static let otherVersion = Code(name: "packed by another version; pack it again")
    /// Packed data does not have its own form.
    public static let damaged = Code(name: "damaged; pack it again")

    fileprivate var sentence: String { name }
  }

  /// Why it could not be done.
  public let code: Code
  /// The path as the caller wrote it.
  public let path: String
  /// The number the system gave for it, `errno`; 0 when there is none.
  public let systemCode: Int32

  init(_ code: Code, path: String) {
    self.code = code
    self.path = path
    systemCode = 0
  }

  init(errno: Int32, path: String) {
    // POSIX numbers, the same on Linux and macOS: ENOENT, EACCES, ENOTDIR, EISDIR.
    switch errno {
    case 2, 20: code = .noSuchFile
    case 13: code = .notPermitted
    case 21: code = .isFolder
    default: code = .notReadable
    }
    systemCode = errno
    self.path = path
  }
}

extension ExchangeError: CustomStringConvertible {
  /// The path, what is wrong and what to do.
  public var description: String {
    code == .notReadable
      ? "\(path): \(code.sentence) (system error \(systemCode))" : "\(path): \(code.sentence)"
  }
}
