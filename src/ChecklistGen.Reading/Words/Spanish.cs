namespace ChecklistGen.Reading.Words;

internal static class Spanish
{
    public static readonly LanguageWords Words = new()
    {
        Code = "es",
        Activity = ["actividad", "actividades", "accion", "acciones", "tarea", "tareas"],
        ActivityLike = ["responsabilidad", "responsabilidades", "entregable", "proceso", "paso", "tema", "descripcion", "decision"],
        Customer = ["cliente", "clientes", "suscriptor"],
        You = ["usted", "ustedes", "su", "sus"],
        CustomerFacing = ["servicio", "soporte", "atencion", "gestor"],
        Conjunctions = ["y"],
        Alternatives = ["o"],
        Provider = ["proveedor", "prestador", "fabricante", "nosotros"],
        Role = ["rol", "roles", "papel", "funcion", "responsabilidad", "responsabilidades", "del", "de", "el", "la", "raci", "solo"],
        Burden = ["a cargo", "es|son responsable|responsables", "por cuenta"],
        Responsible = ["realiza", "ejecuta", "responsable", "encargado"],
        Accountable = ["aprueba", "aprobador", "garante"],
        Consulted = ["consulta", "consultado"],
        Informed = ["informado", "informada"],
        Everyone = ["ambos", "todos", "todas", "compartido", "compartida", "ninguno", "nadie"],
        Unsettled = ["depende", "segun", "variable", "opcional"],
        Shared = ["ambos", "compartido", "compartida", "compartidos", "conjunto", "conjunta"],
        Between = ["entre", "por"],
        Team = ["equipo", "empresa", "organizacion"],
        Responsibility = ["responsab", "obligacion", "raci"],
        Permission = ["permiso", "derecho", "privilegio"],
        Does = ["realiza", "ejecuta", "hace", "gestiona", "proporciona", "opera", "entrega", "mantiene", "implementa", "configura", "genera", "debe"],
        May = ["puede", "pueden", "puedes", "podra", "podran"],
        Helps = ["apoya", "colabora", "asiste", "ayuda", "contribuye", "asesora"],
        Owner = ["responsable", "quien", "propietario", "encargado"],
        Area = ["area", "ambito", "categoria", "tipo"],
        Remark = ["nota", "notas", "observaciones", "comentarios"],
        Definition = ["definicion", "significado", "explicacion"],
        Yes = ["si", "verdadero"],
        No = ["no", "falso"],
        Nothing = ["ninguna accion|responsabilidad es? necesaria|requerida?", "nada", "nada que hacer", "no aplica|aplicable|procede|requerido|necesario", "sin accion|responsabilidad"],
        See = ["ver", "vease", "consulte|consultar"],
        DoneBy = ["totalmente? gestionado|gestionada|realizado|realizada|proporcionado|proporcionada|operado|operada por"],
        Boilerplate =
        [
            "modelo|matriz|reparto|distribucion|tabla de|del las? la? responsabilidad|responsabilidades compartida|compartidas?",
            "responsabilidad|responsabilidades compartida|compartidas",
            "matriz|modelo|tabla raci",
            "roles y? responsabilidades",
            "responsabilidades",
        ],
        Connectors = ["para|de|del|sobre|en el|la|los|las? servicio|servicios|producto|solucion?"],
        StopWords = ["el", "la", "los", "las", "de", "del", "y", "que", "en", "un", "una", "para", "con", "por", "su", "es", "al", "se", "como", "sus", "gestionar", "garantizar"],
    };
}
