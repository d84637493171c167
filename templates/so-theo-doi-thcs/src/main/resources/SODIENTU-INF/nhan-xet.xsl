<?xml version="1.0" encoding="UTF-8"?>
<!-- The principal's monthly remarks. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <xsl:template name="nhan-xet">
    <xsl:variable name="nam" select="substring($lop/@year, 1, 4)"/>
    <fo:page-sequence master-reference="trang" force-page-count="no-force">
      <xsl:call-template name="dau-trang"/>
      <xsl:call-template name="chan-trang"/>
      <fo:flow flow-name="xsl-region-body">
        <fo:block text-align="center" font-size="13pt" font-weight="bold" line-height="6mm" space-after="3mm">NHẬN XÉT CỦA HIỆU TRƯỞNG</fo:block>
        <fo:table table-layout="fixed" width="185mm" xsl:use-attribute-sets="ke-bang" font-size="11pt" text-align="center" display-align="center">
          <fo:table-column column-width="22mm"/>
          <fo:table-column column-width="115mm"/>
          <fo:table-column column-width="48mm"/>
          <fo:table-header>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="3"/></xsl:call-template>
            <fo:table-row height="10mm">
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Tháng'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Nhận xét'"/></xsl:call-template>
              <xsl:call-template name="o-dau"><xsl:with-param name="text" select="'Ký tên, đóng dấu'"/></xsl:call-template>
            </fo:table-row>
            <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="3"/></xsl:call-template>
          </fo:table-header>
          <fo:table-body>
            <xsl:call-template name="thang"><xsl:with-param name="thu" select="8"/><xsl:with-param name="nam" select="$nam"/></xsl:call-template>
          </fo:table-body>
        </fo:table>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- Twelve months from August; "thu" runs on past December. -->
  <xsl:template name="thang">
    <xsl:param name="thu"/>
    <xsl:param name="nam"/>
    <fo:table-row height="19.6mm">
      <xsl:call-template name="o"><xsl:with-param name="text" select="concat(($thu - 1) mod 12 + 1, '/', $nam + floor(($thu - 1) div 12))"/></xsl:call-template>
      <xsl:call-template name="o"/>
      <xsl:call-template name="o"/>
    </fo:table-row>
    <xsl:call-template name="net-ngang"><xsl:with-param name="cot" select="3"/><xsl:with-param name="thu" select="1"/></xsl:call-template>
    <xsl:if test="$thu &lt; 19"><xsl:call-template name="thang"><xsl:with-param name="thu" select="$thu + 1"/><xsl:with-param name="nam" select="$nam"/></xsl:call-template></xsl:if>
  </xsl:template>
</xsl:stylesheet>
