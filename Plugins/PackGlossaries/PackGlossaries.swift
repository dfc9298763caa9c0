import Foundation
import PackagePlugin

/// Turns the XML files under `glossaries/` into one compact Swift literal when the package is built.
///
/// The packer gets the folder and finds the files itself: a build is planned once, and files that
/// are added later change the folder, not the plan.
@main
struct PackGlossaries: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "glossaries")
    let isThere = FileManager.default.fileExists(atPath: folder.path())
    let names = FileManager.default.enumerator(atPath: folder.path())?.allObjects ?? []
    let contents = names.compactMap { $0 as? String }.sorted().map { folder.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "PackedGlossaries.swift")
    return [
      .buildCommand(
        displayName: "Packing the shipped glossaries",
        executable: try context.tool(named: "LeksikPacker").url,
        arguments: [output.path()] + (isThere ? [folder.path()] : []),
        inputFiles: isThere ? [folder] + contents : [],
        outputFiles: [output])
    ]
  }
}
