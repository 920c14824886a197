namespace ChecklistGen.Reading.Words;

internal static class Portuguese
{
    public static readonly LanguageWords Words = new()
    {
        Code = "pt",
        Activity = ["atividade", "atividades", "actividade", "actividades", "acao", "acoes", "tarefa", "tarefas"],
        ActivityLike = ["responsabilidade", "responsabilidades", "processo", "etapa", "tema", "descricao", "decisao"],
        Customer = ["cliente", "clientes", "subscritor"],
        You = ["voce"],
        CustomerFacing = ["servico", "suporte", "apoio", "atendimento", "gestor"],
        Conjunctions = ["e", "ou"],
        Provider = ["fornecedor", "prestador", "provedor", "nos"],
        Role = ["papel", "funcao", "responsabilidade", "do", "da", "de", "o", "raci"],
        Responsible = ["realiza", "executa", "responsavel"],
        Accountable = ["aprova", "aprovador", "garante"],
        Consulted = ["consultado", "consultada"],
        Informed = ["informado", "informada"],
        Everyone = ["ambos", "todos", "todas", "partilhado", "compartilhado", "ninguem"],
        Boilerplate =
        [
            "modelo|matriz|partilha|divisao|reparticao|distribuicao|tabela de|das|da responsabilidade|responsabilidades partilhada|partilhadas|compartilhada|compartilhadas?",
            "responsabilidade|responsabilidades partilhada|partilhadas|compartilhada|compartilhadas",
            "matriz|modelo|tabela raci",
            "funcoes|papeis e? responsabilidades",
            "responsabilidades",
        ],
        Connectors = ["para|de|do|da|dos|das|sobre|no|na o|a|os|as? servico|servicos|produto|solucao?"],
        StopWords = ["o", "a", "os", "as", "de", "do", "da", "dos", "das", "e", "que", "em", "um", "uma", "para", "com", "por", "no", "na", "ao", "nao", "gerir", "garantir"],
    };
}
