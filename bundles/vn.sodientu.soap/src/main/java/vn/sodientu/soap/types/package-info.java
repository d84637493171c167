/**
 * What goes over the wire. XML binding fills fields, so they are open and changeable here and nowhere else; numbers with
 * a decimal are texts, so that no binary fraction touches a mark.
 */
@NullMarked
@XmlSchema(namespace = RegisterPort.NAMESPACE, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
package vn.sodientu.soap.types;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
