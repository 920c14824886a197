namespace ChecklistGen.Reading.Words;

internal static class Spanish
{
    public static readonly LanguageWords Words = new()
    {
        Code = "es",
        Activity = ["actividad", "actividades", "accion", "acciones", "tarea", "tareas"],
        ActivityLike = ["responsabilidad", "responsabilidades", "entregable", "proceso", "paso", "tema", "descripcion", "decision"],
        Customer = ["cliente", "clientes", "suscriptor"],
        You = ["usted"],
        CustomerFacing = ["servicio", "soporte", "atencion", "gestor"],
        Conjunctions = ["y", "o"],
        Provider = ["proveedor", "prestador", "nosotros"],
        Role = ["rol", "roles", "papel", "funcion", "responsabilidad", "del", "de", "el", "la", "raci"],
        Responsible = ["realiza", "ejecuta", "responsable", "encargado"],
        Accountable = ["aprueba", "aprobador", "garante"],
        Consulted = ["consulta", "consultado"],
        Informed = ["informado", "informada"],
        Everyone = ["ambos", "todos", "todas", "compartido", "compartida", "ninguno", "nadie"],
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
