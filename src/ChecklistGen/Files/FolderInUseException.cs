namespace ChecklistGen.Files;

/// <summary>A folder of outputs can't be opened, because another run is writing into it.</summary>
/// <param name="reason">What the system said.</param>
public sealed class FolderInUseException(Exception reason) : IOException("another run is writing into this folder", reason);
