namespace ChecklistGen.Reading.Words;

internal static class Portuguese
{
    public static readonly LanguageWords Words = new()
    {
        Code = "pt",
        Activity = ["atividade", "atividades", "actividade", "actividades", "acao", "acoes", "tarefa", "tarefas"],
        ActivityLike = ["responsabilidade", "responsabilidades", "processo", "etapa", "tema", "descricao", "decisao"],
        Customer = ["cliente", "clientes", "subscritor", "contratante"],
        You = ["voce", "seu", "sua", "suas"],
        CustomerFacing = ["servico", "suporte", "apoio", "atendimento", "gestor"],
        Conjunctions = ["e"],
        Alternatives = ["ou"],
        Provider = ["fornecedor", "prestador", "provedor", "fabricante", "nos"],
        Role = ["papel", "funcao", "responsabilidade", "responsabilidades", "do", "da", "de", "o", "raci", "apenas"],
        Burden = ["a cargo", "e|sao responsavel|responsaveis", "por conta"],
        Responsible = ["realiza", "executa", "responsavel"],
        Accountable = ["aprova", "aprovador", "garante"],
        Consulted = ["consultado", "consultada"],
        Informed = ["informado", "informada"],
        Everyone = ["ambos", "todos", "todas", "partilhado", "compartilhado", "ninguem"],
        Unsettled = ["depende", "conforme", "variavel", "opcional"],
        Shared = ["ambos", "partilhado", "partilhada", "compartilhado", "compartilhada", "conjunto", "conjunta"],
        Between = ["entre", "por"],
        Team = ["equipa", "equipe", "time", "empresa", "organizacao"],
        Responsibility = ["responsab", "obrigac", "raci"],
        Permission = ["permiss", "direito", "privilegio"],
        Does = ["realiza", "executa", "faz", "gere", "gerencia", "fornece", "opera", "entrega", "mantem", "implementa", "configura", "deve"],
        May = ["pode", "podem", "podera", "poderao"],
        Helps = ["apoia", "colabora", "assiste", "ajuda", "contribui", "aconselha"],
        Owner = ["responsavel", "quem", "proprietario", "encarregado", "dono"],
        Area = ["area", "ambito", "categoria", "tipo"],
        Remark = ["nota", "notas", "observacoes", "comentarios"],
        Definition = ["definicao", "significado", "explicacao"],
        Yes = ["sim", "verdadeiro"],
        No = ["nao", "falso"],
        Nothing = ["nenhuma acao|responsabilidade e? necessaria|requerida?", "nada", "nada a fazer", "nao aplicavel|aplica|requerido|necessario"],
        See = ["ver", "veja", "consulte|consultar"],
        DoneBy = ["totalmente? gerido|gerida|gerenciado|gerenciada|realizado|realizada|fornecido|fornecida|executado|executada por|pelo|pela"],
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
