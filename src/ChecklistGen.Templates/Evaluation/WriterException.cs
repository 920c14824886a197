namespace ChecklistGen.Templates.Evaluation;

/// <summary>Carries an exception of the host's writer past everything that handles errors of templates.</summary>
internal sealed class WriterException(Exception inner) : Exception(inner.Message, inner);
