package vn.sodientu.ui.session;

import com.vaadin.flow.component.login.LoginI18n;
import vn.sodientu.ui.text.Messages;

/** The words of the sign-in form. */
final class SignInTexts {
    private SignInTexts() {}

    static LoginI18n of(Messages messages) {
        var form = new LoginI18n.Form();
        form.setTitle(messages.get("signIn.title"));
        form.setUsername(messages.get("signIn.account"));
        form.setPassword(messages.get("signIn.password"));
        form.setSubmit(messages.get("signIn.submit"));
        form.setForgotPassword("");
        var error = new LoginI18n.ErrorMessage();
        error.setTitle(messages.get("signIn.failed"));
        error.setMessage("");
        error.setUsername(messages.get("signIn.accountMissing"));
        error.setPassword(messages.get("signIn.passwordMissing"));
        var texts = new LoginI18n();
        texts.setForm(form);
        texts.setErrorMessage(error);
        texts.setAdditionalInformation(messages.get("signIn.help"));
        return texts;
    }
}
