<?xml version="1.0" encoding="UTF-8"?>
<!-- The book, page by page. Each part lives in a file of its own; chung.xsl holds what all share. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:r="urn:sodientu:register:1.0" exclude-result-prefixes="r">
  <xsl:include href="chung.xsl"/>
  <xsl:include href="bia.xsl"/>
  <xsl:include href="huong-dan.xsl"/>
  <xsl:include href="ly-lich.xsl"/>
  <xsl:include href="mon-hoc.xsl"/>
  <xsl:include href="tong-hop.xsl"/>
  <xsl:include href="xep-loai.xsl"/>
  <xsl:include href="nhan-xet.xsl"/>

  <xsl:variable name="ten-so">SỔ THEO DÕI VÀ ĐÁNH GIÁ HỌC SINH</xsl:variable>
  <xsl:variable name="ten-so-phu">(Theo lớp học)</xsl:variable>

  <xsl:template match="/r:register">
    <fo:root font-family="Liberation Serif" font-size="10pt" line-height="1.15" xml:lang="vi">
      <xsl:call-template name="kho-giay"/>
      <xsl:call-template name="bia-ngoai"/>
      <xsl:call-template name="bia-trong"/>
      <xsl:call-template name="huong-dan"/>
      <xsl:call-template name="ly-lich"/>
      <xsl:call-template name="hoc-ki">
        <xsl:with-param name="so" select="'1'"/>
        <xsl:with-param name="ki" select="'hk1'"/>
        <xsl:with-param name="ten" select="'HỌC KÌ I'"/>
      </xsl:call-template>
      <xsl:if test="@period != 'hk1'">
        <xsl:call-template name="hoc-ki">
          <xsl:with-param name="so" select="'2'"/>
          <xsl:with-param name="ki" select="'hk2'"/>
          <xsl:with-param name="ten" select="'HỌC KÌ II'"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:if test="@period = 'year'">
        <xsl:call-template name="tong-hop">
          <xsl:with-param name="ki" select="'year'"/>
          <xsl:with-param name="ten" select="'CẢ NĂM HỌC'"/>
        </xsl:call-template>
        <xsl:call-template name="xep-loai"/>
        <xsl:call-template name="nhan-xet"/>
      </xsl:if>
    </fo:root>
  </xsl:template>

  <!-- A term: a page for every subject, then the summary. -->
  <xsl:template name="hoc-ki">
    <xsl:param name="so"/>
    <xsl:param name="ki"/>
    <xsl:param name="ten"/>
    <xsl:for-each select="$so-mon">
      <xsl:call-template name="mon-hoc">
        <xsl:with-param name="so" select="$so"/>
        <xsl:with-param name="ki" select="$ki"/>
        <xsl:with-param name="ten" select="$ten"/>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:call-template name="tong-hop">
      <xsl:with-param name="ki" select="$ki"/>
      <xsl:with-param name="ten" select="$ten"/>
    </xsl:call-template>
  </xsl:template>
</xsl:stylesheet>
